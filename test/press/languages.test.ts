import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import type {Words} from '../../src/language/words.ts'
import {directionOf} from '../../src/model/direction.ts'
import {helpFor, type Print} from '../../src/press/help/help.ts'
import {bookletPlan} from '../../src/press/imposition/booklet.ts'
import {papers} from '../../src/press/imposition/paper.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {type ReadPage, readPages} from '../pdf/read-pages.ts'
import {guideOf, workOf} from './pressed.ts'

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

/** How a book of two parts is printed, of which the help says most. */
function printOf(page: {readonly width: number; readonly height: number}): Print {
  const usual = {binding: 'left', cut: false, gutter: 5} as const
  const plan = bookletPlan({count: 32, sheet: papers.a4, page, signature: 16, ...usual})
  return {pages: 32, sheets: 8, parts: [4, 4], plan}
}

describe.each(languages)('the words of the press in %s', language => {
  let words: Words
  let help: readonly ReadPage[] = []
  const found: Diagnostic[] = []

  beforeAll(async () => {
    words = await loadWords(language, [templates], () => {})
    const guide = guideOf({language, steps: 1})
    const work = await workOf([guide], {product: 'booklet'}, one => found.push(one))
    help = await readPages(await helpFor(work, printOf(work.theme.page)))
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
