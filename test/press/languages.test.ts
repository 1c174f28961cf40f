import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import type {Words} from '../../src/language/words.ts'
import {directionOf} from '../../src/model/direction.ts'
import type {Pressed} from '../../src/press/work.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {type ReadPage, readPages} from '../pdf/read-pages.ts'
import {guideOf, pressed} from './pressed.ts'

const templates = resolve(import.meta.dirname, '../../templates')
const languages = readdirSync(`${templates}/words`).map(file => file.replace('.yaml', ''))

const printed = [
  ...['print-title', 'print-count', 'print-short-edge', 'print-long-edge', 'print-cut'],
  ...['print-nest', 'print-parts', 'print-fold', 'print-staple', 'print-sew', 'print-test'],
  ...['print-front', 'print-back', 'print-light', 'print-other-edge', 'print-measure'],
  ...['print-frame', 'handout', 'sheet-of', 'pocket-guide', 'cut-here', 'whole-guide'],
  ...['for-facilitator', 'facilitator-time', 'facilitator-groups', 'facilitator-ask'],
  'facilitator-destroy',
] as const

it('there are words of the press for more than ten languages', () => {
  expect(languages.length).toBeGreaterThan(10)
})

describe.each(languages)('the words of the press in %s', language => {
  let words: Words
  let help: readonly ReadPage[] = []
  const found: Diagnostic[] = []

  beforeAll(async () => {
    words = await loadWords(language, [templates], () => {})
    const made: Pressed = await pressed(
      [guideOf({language, steps: 2})],
      {product: 'booklet'},
      diagnostic => found.push(diagnostic),
    )
    help = await readPages(made.files[1]?.bytes ?? new Uint8Array())
  })

  it('are all there, and none is English', async () => {
    const english = await loadWords('en', [templates], () => {})
    const same = printed.filter(word => language !== 'en' && words[word] === english[word])
    expect(same.filter(word => /[a-z]{3}/i.test(english[word]))).toEqual([])
  })

  it('keep the places that are filled in', async () => {
    const english = await loadWords('en', [templates], () => {})
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    for (const word of printed) expect(places(words[word]), word).toEqual(places(english[word]))
  })

  it('have all their letters, on a test sheet and one page of help', () => {
    expect(found.filter(({code}) => code.includes('missing') || code.includes('letter'))).toEqual(
      [],
    )
    expect(help).toHaveLength(3)
    for (const {text} of help) expect(text).not.toMatch(/[?\uFFFD]\s*[?\uFFFD]/)
  })

  it('stand on the side where the language begins', () => {
    const [first] = help[2]?.lines ?? []
    const [start, end] = [first?.x ?? 0, first?.right ?? 0]
    if (directionOf(language) === 'rtl') expect(end).toBeGreaterThan(842 - 41)
    else expect(start).toBeLessThan(41)
  })
})
