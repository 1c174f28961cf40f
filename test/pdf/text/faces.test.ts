import {expect, it} from 'vitest'
import type {Line} from '../../../src/pdf/text/line.ts'
import {latin, linesOf, lookOf, naskh, noto} from './lines.ts'

const look = lookOf([latin, noto, naskh])

function namesOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({strips}) =>
    strips.flatMap(strip => (strip.kind === 'text' ? [strip.face.font.postscriptName] : [])),
  )
}

it('a letter that the face lacks comes from the first other face that has it', () => {
  const lines = linesOf([{text: 'press Ж now', look, meaning: {}}], 500)
  expect(namesOf(lines)).toEqual([
    'AtkinsonHyperlegibleNext-Regular',
    'NotoSans-Regular',
    'AtkinsonHyperlegibleNext-Regular',
  ])
})

it('a mark is set in the face of its letter', () => {
  const lines = linesOf([{text: 'x\u0330\u0301', look, meaning: {}}], 500)
  expect(namesOf(lines)).toHaveLength(1)
})

it('text is composed before it is set', () => {
  const [decomposed] = linesOf([{text: 'Vie\u0323\u0302t', look, meaning: {}}], 500)
  const [composed] = linesOf([{text: 'Việt', look, meaning: {}}], 500)
  expect(decomposed?.width).toBe(composed?.width)
})

it('a letter that no face has is told with what its span means, and is never a blank box', () => {
  const told: unknown[] = []
  const meaning = {origin: 'guides/a.txt:3'}
  const missing = (character: string, span: {meaning: {origin?: unknown}}) => {
    told.push([character, span.meaning.origin])
  }
  const lines = linesOf([{text: 'one 中 two 𓀀 end', look, meaning}], 500, {missing})
  expect(told).toEqual([
    ['中', 'guides/a.txt:3'],
    ['𓀀', 'guides/a.txt:3'],
  ])
  const glyphs = lines.flatMap(({strips}) =>
    strips.flatMap(strip =>
      strip.kind === 'text'
        ? strip.words.flatMap(({shaped}) =>
            shaped.units.flatMap(({parts}) => parts.map(({glyph}) => glyph)),
          )
        : [],
    ),
  )
  expect(glyphs).not.toContain(0)
})

it('space after letters is added once for each letter', () => {
  const wide = {...look, tracking: 2}
  const [plain] = linesOf([{text: 'WARNING', look, meaning: {}}], 500)
  const [tracked] = linesOf([{text: 'WARNING', look: wide, meaning: {}}], 500)
  expect((tracked?.width ?? 0) - (plain?.width ?? 0)).toBeCloseTo(14, 5)
})

it('tabular figures are all of one width', () => {
  const tabular = {...look, features: ['tnum']}
  const widths = ['1111', '8888', '0000'].map(
    text => linesOf([{text, look: tabular, meaning: {}}], 500)[0]?.width,
  )
  expect(new Set(widths).size).toBe(1)
})
