import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {exampleFiles} from '../../src/report/example-files.ts'
import {printText} from '../../src/report/print-text.ts'
import {rules} from '../../src/report/rules.ts'
import {examine} from './examine.ts'
import {reportedElsewhere} from './reported-elsewhere.ts'

const folder = resolve(import.meta.dirname, '..', 'cases')

interface Case {
  readonly title: string
  readonly guide: string
  readonly report: string
}

/** `## the rule`, words if any, a fence with a guide, a fence with the report; nothing else. */
const shape =
  /^([^\n]+)\n(?:(?!`{3,})[^\n]*\n)*(`{3,})guide\n([\s\S]*?)\n?\2\n\n(`{3,})report\n([\s\S]*?)\n?\4\s*$/

function casesIn(file: string): readonly (Case | string)[] {
  const [, ...parts] = readFileSync(join(folder, file), 'utf8').split(/^## (?=.*\n)/m)
  return parts.map(part => {
    const match = shape.exec(part)
    if (match === null) return part.split('\n')[0] ?? ''
    return {title: match[1] ?? '', guide: match[3] ?? '', report: match[5] ?? ''}
  })
}

const files = readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md')
const all = files.map(file => ({file, cases: casesIn(file)}))

describe.each(all)('$file', ({cases}) => {
  it('every case has a guide and a report', () => {
    expect(cases.filter(one => typeof one === 'string')).toEqual([])
  })

  it.each(cases.filter(one => typeof one !== 'string'))('$title', ({guide, report}) => {
    const {diagnostics, sources} = examine(exampleFiles(guide))
    const printed = printText(diagnostics, sources).trimEnd()
    expect(printed === '' ? 'nothing' : printed).toBe(report)
  })
})

it('every rule has a case, here or where its stage is tested', () => {
  const reports = all
    .flatMap(({cases}) => cases)
    .map(one => (typeof one === 'string' ? '' : one.report))
  const text = reports.join('\n')
  const missing = rules.map(({code}) => code).filter(code => !text.includes(` ${code}`))
  expect(missing.sort()).toEqual([...reportedElsewhere].sort())
})
