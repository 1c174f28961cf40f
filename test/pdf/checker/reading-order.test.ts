import {expect, it} from 'vitest'
import {readingOrder} from './reading-order.ts'

const shown = (glyphs: readonly string[], object: number, y = 700) => ({glyphs, object, y})

it('letters drawn from left to right are read from right to left where their script runs so', () => {
  const word = shown([' ', 'ر', 'ق', 'ن', 'ا'], 1)
  expect(readingOrder([word, shown(['O', 'K'], 2)]).text).toBe('انقر OK')
})

it('what two operators draw in one text object is turned round as one, and several objects each by itself', () => {
  const halves = [shown(['ر', 'ق'], 1), shown(['ن', 'ا'], 1)]
  expect(readingOrder([...halves, shown([' '], 2), shown(['م'], 3)]).text).toBe('انقر م')
})

it('digits and signs stay as they are drawn', () => {
  expect(readingOrder([shown(['١', '٢'], 1), shown(['(', 'a', ')'], 2)]).text).toBe('١٢(a)')
})

it('a mark above the line is a word of its own, and the next line is not', () => {
  const lines = [shown(['X'], 1, 700), shown(['1'], 2, 704), shown(['Y'], 3, 680)]
  expect(readingOrder(lines)).toEqual({text: 'X1Y', spoken: 'X 1Y'})
})
