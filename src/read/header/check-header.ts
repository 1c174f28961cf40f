import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import {blanks} from './checks/blanks.ts'
import type {HeaderCheck} from './checks/check.ts'
import {required} from './checks/required.ts'
import {spelling} from './checks/spelling.ts'
import {title} from './checks/title.ts'
import {twice} from './checks/twice.ts'
import {values} from './checks/values.ts'
import {type Header, headerText} from './header.ts'

const checks = [required, spelling, blanks, twice, values, title]

/** Reports what is wrong with the header of one file. */
export function checkHeader(source: Source, header: Header, report: Report): void {
  const check: HeaderCheck = {source, header, isTemplate: isTemplate(source, header), report}
  for (const one of checks) one(check)
}

/** Whether a file is an empty form: no text, and no choice made between tool and issue. */
export function isTemplate(source: Source, header: Header): boolean {
  const start = source.lineStarts[header.bodyLine] ?? source.text.length
  return /\//.test(headerText(header, 'kind')) && source.text.slice(start).trim() === ''
}
