import bidiFactory from 'bidi-js'
import {describe, expect, it} from 'vitest'
import {directionIn, selfDirected, steered, withWholes} from '../../src/model/steered.ts'

const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

/** The text as it stands on a line from left to right, without unseen letters (UAX #9, bidi-js). */
function seen(text: string, base: 'ltr' | 'rtl'): string {
  const units = [...text]
  const levels = bidi.getEmbeddingLevels(text, base)
  const order = [...units.keys()]
  for (const [start = 0, end = 0] of bidi.getReorderSegments(text, levels)) {
    order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse())
  }
  return order
    .map(at => units[at])
    .join('')
    .replace(/[\u200e\u200f]/g, '')
}

describe('a title of the other direction', () => {
  it.each([
    ['How to use avast!', 'How to use avast!'],
    ['7-Zip', '7-Zip'],
    ['(Tor) Browser (2026)', '(Tor) Browser (2026)'],
    ['Windows 10', 'Windows 10'],
  ])('keeps the signs of %s on their sides', (title, line) => {
    expect(seen(steered(title, 'rtl'), 'rtl')).toBe(line)
  })

  it('would not keep them by itself', () => {
    expect(seen('avast!', 'rtl')).toBe('!avast')
  })

  it('runs from right to left among letters that do not', () => {
    expect(seen(steered('قف!', 'ltr'), 'ltr')).toBe('!فق')
  })

  it('stays as it is where nothing can jump, or where both directions meet', () => {
    expect(steered('How to stop!', 'ltr')).toBe('How to stop!')
    expect(steered('Tor Browser', 'rtl')).toBe('Tor Browser')
    expect(steered('استخدم Tor!', 'rtl')).toBe('استخدم Tor!')
    expect(selfDirected('12!')).toBe('12!')
    expect(selfDirected(selfDirected('avast!'))).toBe(selfDirected('avast!'))
  })
})

describe('a sentence from right to left', () => {
  it.each([
    '7-Zip',
    '.onion',
    '/etc',
    'C++',
    '+20 100 123-4567',
    '2026-11-25',
    '021-123-45',
    '٠٢١-١٢٣-٤٥',
    '۰۲۱-۱۲۳-۴۵',
  ])('keeps %s whole', name => {
    expect(seen(withWholes(`انقر ${name} ثم`), 'rtl')).toContain(name)
  })

  it.each(['5-10', '5.0.594', '25/11/2026', '50%'])('leaves %s to the line', name => {
    expect(withWholes(`من ${name} ثم`)).toBe(`من ${name} ثم`)
  })
})

it('a direction is that of all letters', () => {
  expect(['avast! 5', 'قف!', 'قف avast', '12', ''].map(directionIn)).toEqual([
    'ltr',
    'rtl',
    null,
    null,
    null,
  ])
})
