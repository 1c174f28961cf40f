import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {printText} from '../../src/report/print-text.ts'
import {rules} from '../../src/report/rules.ts'
import {type CasePart, casesOf, withReports} from './case-document.ts'
import {reportedElsewhere} from './reported-elsewhere.ts'
import {isStage, runStage} from './stages.ts'

const folder = resolve(import.meta.dirname, '..', 'cases')
const documents = readdirSync(folder)
  .filter(file => file.endsWith('.md') && file !== 'README.md')
  .map(file => {
    const document = readFileSync(join(folder, file), 'utf8')
    return {file, document, cases: casesOf(document)}
  })

async function reportOf({fences}: CasePart): Promise<string> {
  const [fence] = fences
  if (fence === undefined || !isStage(fence.word)) return ''
  const {diagnostics, sources} = await runStage(fence.word, decoded(fence.lines.join('\n')))
  return printText(diagnostics, sources).trimEnd() || 'nothing'
}

/** Characters that nobody sees are written as `\u{202e}` in the documents. */
function decoded(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}

describe.each(documents)('$file', ({file, document, cases}) => {
  it('no case is skipped: each has one text to read and one report', () => {
    const odd = cases.filter(({fences: [text, report, ...more]}) => {
      return !isStage(text?.word ?? '') || report?.word !== 'report' || more.length > 0
    })
    expect(odd.map(({title}) => title)).toEqual([])
    expect(cases.length).toBeGreaterThan(0)
  })

  it.each(cases)('$title', async one => {
    expect(await reportOf(one)).toBe(one.fences[1]?.lines.join('\n'))
  })

  it('shows the reports of today; vitest -u writes them anew', async () => {
    const reports = await Promise.all(cases.map(reportOf))
    await expect(withReports(document, reports)).toMatchFileSnapshot(join(folder, file))
  })
})

it('every rule has a case, here or where its stage is tested', () => {
  const told = documents
    .flatMap(({cases}) => cases)
    .map(({fences}) => fences[1]?.lines.join('\n') ?? '')
    .join('\n')
  const missing = rules
    .map(({code}) => code)
    .filter(code => !new RegExp(` ${code}(?![\\w-])`).test(told))
  expect(missing.sort()).toEqual([...reportedElsewhere].sort())
})
