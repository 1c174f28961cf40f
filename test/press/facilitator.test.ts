import {expect, it} from 'vitest'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {notedIn} from '../../src/press/facilitator/facilitator.ts'
import {Refusal} from '../../src/press/refusal.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideOf, pressed, workOf} from './pressed.ts'

it('after review questions it says how long, in which groups, what to ask and what to destroy', async () => {
  const {text} = guideOf({steps: 2})
  const files = [
    {path: 'keepsake/01-keepsake-basic.txt', text},
    {
      path: 'keepsake/02-keepsake-questions.txt',
      text: 'Title: Keepsake\n\n## Review questions\n\n1. Who can reset it?\n2. Where is the copy?\n3. Who knows?\n',
    },
  ]
  const {files: made} = await pressed(files, {product: 'facilitator'})
  expect(made[0]?.name).toMatch(/-facilitator-a4\.pdf$/)
  const pages = await readPages(made[0]?.bytes ?? new Uint8Array())
  const words = pages.map(page => page.text.replace(/\s+/g, ' ')).join(' ')
  for (const part of [
    'Who can reset it?',
    'For the facilitator',
    '15 minutes',
    'delete practice files',
  ]) {
    expect(words).toContain(part)
  }
})

/** A topic of so many questions after so many paragraphs, which push them down their pages. */
function questionsAfter(paragraphs: number, questions: number): string {
  const before = Array.from({length: paragraphs}, (_, at) => `Say this before, number ${at}.\n\n`)
  const list = Array.from({length: questions}, (_, at) => `${at + 1}. Who can reset it?\n`)
  return `Title: Keepsake\n\n## Review questions\n\n${before.join('')}${list.join('')}`
}

it('its note is whole, and on the page of the last question, wherever that stands', async () => {
  const {text} = guideOf({steps: 2})
  const breaks = new Set<number>()
  for (const paragraphs of [0, 4, 8]) {
    const work = await workOf(
      [
        {path: 'keepsake/01-keepsake-basic.txt', text},
        {path: 'keepsake/02-keepsake-questions.txt', text: questionsAfter(paragraphs, 4)},
      ],
      {product: 'facilitator'},
    )
    const pages = await readPages((await renderPdf({...work, documents: notedIn(work)})).bytes)
    const words = pages.map(page => page.text.replace(/\s+/g, ' '))
    const at = words.findIndex(page => page.includes('For the facilitator'))
    const asked = words.filter(page => page.includes('Who can reset it?'))
    breaks.add(asked.length)
    expect(words[at], `${paragraphs}`).toContain('Who can reset it?')
    expect(words[at], `${paragraphs}`).toContain('delete practice files')
  }
  expect(breaks).toEqual(new Set([1, 2]))
})

it('guides without review questions are refused: the copy would be the booklet', async () => {
  const wish = pressed([guideOf({steps: 2})], {product: 'facilitator'})
  await expect(wish).rejects.toThrow(Refusal)
})
