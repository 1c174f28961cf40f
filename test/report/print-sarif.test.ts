import {expect, it} from 'vitest'
import {printSarif} from '../../src/report/print-sarif.ts'
import {sourceOf} from '../../src/source/source.ts'
import {fault, oneGuide, path, spanOf} from './fixtures.ts'

const text = 'One.\n\ud83d\ude00 Two.'
const notes = [{message: 'the first copy', span: spanOf(text, 'One')}]
const log = JSON.parse(
  printSarif(
    [
      fault(spanOf(text, 'Two'), {notes, hint: 'describe it'}),
      fault(spanOf(text, 'One'), {code: 'made/up', severity: 'note'}),
    ],
    oneGuide(text),
    {version: '1.2.3'},
  ),
)
const [run] = log.runs

it('the log is one run of SARIF 2.1.0 with columns in UTF-16 units', () => {
  expect(log.version).toBe('2.1.0')
  expect(log.$schema).toMatch(/^https:.*sarif.*2\.1\.0/)
  expect(log.runs).toHaveLength(1)
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver).toMatchObject({name: 'fieldbook', version: '1.2.3'})
})

it('every result points at its rule, and rules tell what and why', () => {
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(['error', 'warning', 'note']).toContain(result.level)
    expect(result.message.text).not.toBe('')
  }
  const rule = run.tool.driver.rules.find(({id}: {id: string}) => id === 'image/no-alt')
  expect(rule.shortDescription.text).toBe('a picture is not described')
  expect(rule.defaultConfiguration.level).toBe('warning')
})

it('a region starts at 1 and ends behind the last character', () => {
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: path},
    region: {
      startLine: 2,
      startColumn: 4,
      endLine: 2,
      endColumn: 7,
      charOffset: 8,
      charLength: 3,
    },
  })
})

it('second places are related locations with an id', () => {
  expect(run.results[0].relatedLocations).toHaveLength(1)
  expect(run.results[0].relatedLocations[0]).toMatchObject({
    id: 0,
    message: {text: 'the first copy'},
  })
})

it('odd file names are valid URIs', () => {
  const file = 'guides/a b:c#\u062d\ud800.txt'
  const odd = JSON.parse(
    printSarif([fault({file, start: 0, end: 1})], new Map([[file, sourceOf(file, 'x')]]), {
      version: '1',
    }),
  )
  const {uri} = odd.runs[0].results[0].locations[0].physicalLocation.artifactLocation
  expect(uri).toMatch(/^[A-Za-z0-9/.%-]+$/)
  expect(decodeURIComponent(uri)).toBe('guides/a b:c#\u062d\ufffd.txt')
})
