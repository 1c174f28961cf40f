import {expect, it} from 'vitest'
import {fails, finalLine} from '../../src/report/tally.ts'
import {fault, oneGuide, path} from './fixtures.ts'

const spot = (start: number) => ({file: path, start, end: start + 1})
const note = fault(spot(0), {severity: 'note'})
const warning = fault(spot(1))
const mended = fault(spot(2), {severity: 'error', repaired: true, code: 'emphasis/unmatched'})
const error = fault(spot(3), {severity: 'error', code: 'image/no-alt-inline'})

it('guides without errors are fine, and warnings count only when strict', () => {
  expect(fails([note, warning], false)).toBe(false)
  expect(fails([note, warning], true)).toBe(true)
  expect(fails([note], true)).toBe(false)
  expect(fails([error], false)).toBe(true)
})

it('the last line counts and names the worst, which is one that nobody mended', () => {
  expect(finalLine([note, warning, mended, error], oneGuide('words'), false)).toBe(
    `2 errors, 1 warning, 1 note; first of the worst: image/no-alt-inline at ${path}:1:4`,
  )
})

it('the last line says when warnings count as errors', () => {
  expect(finalLine([warning], oneGuide('words'), true)).toBe(
    `1 warning (strict: warnings count as errors); first of the worst: image/no-alt at ${path}:1:2`,
  )
})

it('without a report there is nothing to mend', () => {
  expect(finalLine([], new Map(), false)).toBe('nothing to mend')
})
