import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {printText} from '../../src/report/print-text.ts'
import {rules} from '../../src/report/rules.ts'
import {reportedElsewhere} from './reported-elsewhere.ts'
import {runStage, type Stage} from './stages.ts'

const folder = resolve(import.meta.dirname, '..', 'cases')

interface Case {
  readonly title: string
  readonly stage: Stage
  readonly text: string
  readonly report: string
}

/** `## the rule`, words if any, a fence with a guide, a fence with the report; nothing else. */
const shape =
  /^([^\n]+)\n(?:(?!`{3,})[^\n]*\n)*(`{3,})(guide|book|edition|words|theme|template)\n([\s\S]*?)\n?\2\n\n(`{3,})report\n([\s\S]*?)\n?\5\s*$/

function casesIn(file: string): readonly (Case | string)[] {
  const [, ...parts] = readFileSync(join(folder, file), 'utf8').split(/^## (?=.*\n)/m)
  return parts.map(part => {
    const [whole, title = '', , stage = '', text = '', , report = ''] = shape.exec(part) ?? []
    if (whole === undefined || !isStage(stage)) return part.split('\n')[0] ?? ''
    return {title, stage, text, report}
  })
}

function isStage(name: string): name is Stage {
  return ['guide', 'book', 'edition', 'words', 'theme', 'template'].includes(name)
}

const files = readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md')
const all = files.map(file => ({file, cases: casesIn(file)}))

describe.each(all)('$file', ({file, cases}) => {
  it('no case is skipped: each has a guide and a report', () => {
    const titles = readFileSync(join(folder, file), 'utf8').match(/^## .*$/gm) ?? []
    expect(cases.filter(one => typeof one === 'string')).toEqual([])
    expect(cases.length).toBe(titles.length)
  })

  it.each(cases.filter(one => typeof one !== 'string'))('$title', async ({stage, text, report}) => {
    const {diagnostics, sources} = await runStage(stage, text)
    const printed = printText(diagnostics, sources).trimEnd()
    expect(printed === '' ? 'nothing' : printed).toBe(report)
  })
})

it('every rule has a case, here or where its stage is tested', () => {
  const reports = all.flatMap(({cases}) => cases).filter(one => typeof one !== 'string')
  const told = reports.map(({report}) => report).join('\n')
  const missing = rules.map(({code}) => code).filter(code => !new RegExp(` ${code}\\b`).test(told))
  expect(missing.sort()).toEqual([...reportedElsewhere].sort())
})
