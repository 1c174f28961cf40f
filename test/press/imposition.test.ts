import {expect, it} from 'vitest'
import type {Plan} from '../../src/pdf/engine/sheets/plan.ts'
import {bookletPlan} from '../../src/press/imposition/booklet.ts'
import {creepOf} from '../../src/press/imposition/creep.ts'
import {millimetre, papers} from '../../src/press/imposition/paper.ts'
import {type Binding, saddleSheets} from '../../src/press/imposition/saddle.ts'
import {signaturesOf} from '../../src/press/imposition/signatures.ts'
import {zinePlan} from '../../src/press/imposition/zine.ts'
import {readBooklet, readZine} from './fold.ts'

const counts = Array.from({length: 200}, (_, at) => at + 1)
const bindings = [
  {binding: 'left', opensAt: 'right'},
  {binding: 'right', opensAt: 'left'},
] as const

/** Sheet, page and whether it is cut before it is folded. */
const pairs = [
  {sheet: papers.a4, page: papers.a5, cut: false},
  {sheet: papers.letter, page: papers['half-letter'], cut: false},
  {sheet: papers.a5, page: papers.a6, cut: false},
  {sheet: papers.a3, page: papers.a4, cut: false},
  {sheet: papers.a3, page: papers.a5, cut: false},
  {sheet: papers.a4, page: papers.a6, cut: true},
] as const

function planOf(
  count: number,
  binding: Binding,
  pair: (typeof pairs)[number],
  signature = 0,
): Plan {
  return bookletPlan({count, binding, ...pair, signature, gutter: 5})
}

/** The folded book: its pages, then nothing but the blanks that fill the last sheet. */
function pagesAndBlanks(count: number): readonly number[] {
  const all = Math.ceil(count / 4) * 4
  return Array.from({length: all}, (_, at) => (at < count ? at + 1 : 0))
}

for (const pair of pairs) {
  const name = `${pair.page.name} on ${pair.sheet.name}${pair.cut ? ', cut' : ''}`
  for (const {binding, opensAt} of bindings) {
    it(`1 to 200 pages fold to a book: ${name}, bound at the ${binding}`, () => {
      for (const count of counts) {
        const plan = planOf(count, binding, pair)
        const sheets = [Math.ceil(count / 4)]
        const read = readBooklet(plan, sheets, {opensAt, cut: pair.cut})
        expect(read).toEqual(pagesAndBlanks(count))
      }
    })

    it(`signatures of 16 pages fold to a book: ${name}, bound at the ${binding}`, () => {
      for (const count of counts) {
        const plan = planOf(count, binding, pair, 16)
        const sheets = signaturesOf(count, 16, binding).map(({length}) => length)
        const read = readBooklet(plan, sheets, {opensAt, cut: pair.cut})
        expect(read).toEqual(pagesAndBlanks(count))
      }
    })
  }
}

it('a wrong fold is noticed: a book bound at the left does not read from the right', () => {
  const plan = planOf(8, 'left', pairs[0])
  expect(readBooklet(plan, [2], {opensAt: 'left', cut: false})).not.toEqual(pagesAndBlanks(8))
})

it('signatures are equal to a sheet, and none is thicker than wished', () => {
  for (const count of counts) {
    for (const pages of [4, 8, 12, 16, 32]) {
      const sizes = signaturesOf(count, pages, 'left').map(({length}) => length)
      expect(Math.max(...sizes)).toBeLessThanOrEqual(pages / 4)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    }
  }
})

it('the cover is page one beside the last page', () => {
  const [cover] = saddleSheets(48, 'left')
  expect(cover).toEqual({front: {left: 48, right: 1}, back: {left: 2, right: 47}})
})

it('every page moves 5 points away from the fold', () => {
  for (const {places} of planOf(16, 'left', pairs[0]).sides) {
    for (const {x, shift} of places) expect(shift).toBe(x === 0 ? -5 : 5)
  }
})

it('inner sheets move toward the fold from eight sheets on, 1.4 mm at twelve', () => {
  expect(creepOf(6, 7)).toBe(0)
  expect(creepOf(0, 12)).toBe(0)
  expect(creepOf(11, 12) / millimetre).toBeCloseTo(1.43, 2)
  const [first, last] = [
    planOf(48, 'left', pairs[0]).sides.at(0),
    planOf(48, 'left', pairs[0]).sides.at(-1),
  ]
  expect(first?.places.map(({shift}) => shift)).toEqual([-5, 5])
  expect(last?.places[1]?.shift).toBeCloseTo(5 - 1.43 * millimetre, 1)
})

it('pages keep their size, but those that a larger sheet enlarges', () => {
  const scales = pairs.map(pair => planOf(4, 'left', pair).sides[0]?.places[0]?.scale)
  expect(scales.map(scale => scale?.toFixed(2))).toEqual([
    '1.00',
    '1.00',
    '1.00',
    '1.00',
    '1.41',
    '1.00',
  ])
})

for (const direction of ['ltr', 'rtl'] as const) {
  for (const paper of [papers.a4, papers.letter]) {
    it(`a zine on ${paper.name} folds to 1 to 8, ${direction}`, () => {
      expect(readZine(zinePlan(paper, direction), direction)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    })
  }
}
