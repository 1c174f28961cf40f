import {describe, expect, it} from 'vitest'
import type {PaperName} from '../../src/press/imposition/paper.ts'
import {readBooklet, readZine} from './fold.ts'
import {guideOf, pressed} from './pressed.ts'
import {numberIn, type PrintedSide, printedPlan, readSides} from './read-folios.ts'
import {hasTool} from './tools.ts'

interface Case {
  readonly paper: PaperName
  readonly cut: boolean
  readonly language: 'en' | 'ar'
  /** Pages of each part, or null: all in one. */
  readonly signature: number | null
}

/** Each pair of papers, in parts or in one, opening at both sides; the simulator has seen all others. */
const cases: readonly Case[] = [
  {paper: 'a4', cut: false, language: 'en', signature: null},
  {paper: 'a4', cut: false, language: 'ar', signature: 8},
  {paper: 'letter', cut: false, language: 'ar', signature: null},
  {paper: 'a5', cut: false, language: 'en', signature: 8},
  {paper: 'a3', cut: false, language: 'ar', signature: null},
  {paper: 'a4', cut: true, language: 'en', signature: null},
  {paper: 'a4', cut: true, language: 'ar', signature: null},
  {paper: 'a4', cut: true, language: 'ar', signature: 8},
]

/** Sheets of each part, as equal as can be, the thicker ones first. */
function partsOf(sheets: number, signature: number | null): readonly number[] {
  const parts = signature === null ? 1 : Math.ceil(sheets / (signature / 4))
  return Array.from({length: parts}, (_, at) => Math.ceil((sheets - at) / parts))
}

const has = hasTool('pdftotext')

describe.skipIf(!has)(has ? 'printed sheets' : 'skipped: pdftotext is not installed', () => {
  it.each(cases)(
    'fold to a book whose folios are in order: %o',
    async ({paper, cut, language, signature}) => {
      const guide = guideOf({language, steps: 14})
      const {files} = await pressed([guide], {product: 'booklet', paper, cut, signature})
      const count = Number(/(\d+) pages/.exec(files[0]?.measure ?? '')?.[1])
      const plan = printedPlan(readSides(files[0]?.bytes ?? new Uint8Array()), {
        across: 2,
        down: cut ? 2 : 1,
      })
      const opensAt = language === 'ar' ? 'left' : 'right'
      const parts = partsOf(Math.ceil(count / 4), signature)
      const read = readBooklet(plan, parts, {opensAt, cut})
      const folios = read.filter(page => page > 0)
      expect(folios.length).toBe(plan.sides.reduce((sum, side) => sum + side.places.length, 0))
      expect(folios.length).toBeGreaterThan(count * 0.6)
      expect(read).toEqual(read.map((page, at) => (page === 0 ? 0 : at + 1)))
    },
  )

  it.each(['en', 'ar'] as const)('fold to a zine of pages 1 to 8: %s', async language => {
    const {files} = await pressed([guideOf({language, steps: 6})], {product: 'zine'})
    const [side] = readSides(files[0]?.bytes ?? new Uint8Array())
    if (side === undefined) throw new Error('nothing was printed')
    const read = readZine(zineOf(side, language), language === 'ar' ? 'rtl' : 'ltr')
    expect(read).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})

/** Points from the edge of a panel within which nothing but folios stands. */
const clear = 21.5

/** Panels with their folios: at the end of the foot, or of the head of one that stands on its head. */
function zineOf({width, height, words}: PrintedSide, language: 'en' | 'ar') {
  const panel = {width: width / 4, height: height / 2, shift: 0, scale: 1}
  const numbered = words.flatMap(({text, x, y, right, bottom}) => {
    const page = numberIn(text)
    const place = {
      x: Math.floor(x / panel.width) * panel.width,
      y: Math.floor(y / panel.height) * panel.height,
    }
    const below = place.y + panel.height - bottom < clear
    const above = y - place.y < clear
    const atLeft = x - place.x < 30
    const atRight = place.x + panel.width - right < 30
    const end = language === 'ar' ? [atLeft, atRight] : [atRight, atLeft]
    const upright = below && end[0] === true
    const turned = above && end[1] === true
    return page !== null && (upright || turned) ? [{page, ...place, ...panel, turned}] : []
  })
  const [cover, back] = language === 'ar' ? [2, 3] : [1, 0]
  const unnumbered = [
    {page: 1, x: cover * panel.width},
    {page: 8, x: back * panel.width},
  ].map(place => ({...place, y: panel.height, ...panel, turned: false}))
  expect(numbered.map(({page}) => page).sort()).toEqual([2, 3, 4, 5, 6, 7])
  return {width, height, sides: [{places: [...unnumbered, ...numbered], marks: []}]}
}
