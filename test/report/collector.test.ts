import {expect, it} from 'vitest'
import {collectReports} from '../../src/report/collector.ts'
import {fault} from './fixtures.ts'

const spot = (file: string, start: number) => ({file, start, end: start + 1})

it('reports are read by file and place, in whatever order the stages gave them', () => {
  const {report, diagnostics} = collectReports()
  report(fault(spot('b', 1)))
  report(fault(spot('a', 9)))
  report(fault(spot('a', 2), {message: 'first'}))
  report(fault(spot('a', 2), {message: 'second'}))
  expect(diagnostics().map(({span, message}) => `${span.file}${span.start} ${message}`)).toEqual([
    'a2 first',
    'a2 second',
    'a9 a picture is not described',
    'b1 a picture is not described',
  ])
})

it('the same report at the same place is kept once', () => {
  const {report, diagnostics} = collectReports()
  report(fault(spot('a', 1)))
  report(fault(spot('a', 1), {hint: 'told by another stage'}))
  report(fault(spot('a', 1), {message: 'another fact'}))
  expect(diagnostics()).toHaveLength(2)
})

it('upper-case names come before lower-case ones on every machine', () => {
  const {report, diagnostics} = collectReports()
  for (const file of ['a', 'B', 'ä', 'A']) report(fault(spot(file, 0)))
  expect(diagnostics().map(({span}) => span.file)).toEqual(['A', 'B', 'a', 'ä'])
})

it('what is only a matter of style is heard when asked for', () => {
  const tab = fault(spot('a', 1), {code: 'text/tab', severity: 'note'})
  const quiet = collectReports()
  const strict = collectReports({style: true})
  quiet.report(tab)
  strict.report(tab)
  expect([quiet.diagnostics().length, strict.diagnostics().length]).toEqual([0, 1])
})
