import type {Report} from '../../report/diagnostic.ts'
import type {Sources} from '../../source/source.ts'
import {sourceOf} from '../../source/source.ts'
import type {ReadValue} from '../guide/facts.ts'
import {readInlines} from '../inline/read-inlines.ts'
import {labelsOf} from '../labels/labels.ts'
import {cutAt} from '../markdown/cut.ts'
import type {Markdown} from '../markdown/placed.ts'

/** Makes a reader for values of headers, which hold links like any other text. */
export function valueReader(sources: Sources, md: Markdown, report: Report): ReadValue {
  return ({text, span}) => {
    const source = sources.get(span.file) ?? sourceOf(span.file, text)
    const reading = {
      source,
      report,
      labels: labelsOf('en'),
      md,
      env: {},
      inNote: false,
      footnote: () => null,
    }
    return readInlines(cutAt(source, text, span.start), reading)
  }
}
