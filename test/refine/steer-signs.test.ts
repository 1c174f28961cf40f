import {expect, it} from 'vitest'
import type {Guide} from '../../src/model/guide.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import {plainText} from '../../src/model/plain-text.ts'
import {refine} from '../../src/refine/refine.ts'
import {guide, handbook, library, paragraph, section, topic} from '../model/build.ts'

const end = '\u200e'

/** A book in Arabic of one guide. */
function arabic(own: Guide): Handbook {
  const book = {...handbook([own]), language: 'ar', direction: 'rtl'} as const
  return refine(book, library([own]), () => {})
}

it('an English title in an Arabic book keeps its last sign in the book, its contents and its file', () => {
  const titled = topic('Stop!', {sections: [section('Go!')]})
  const {chapters, contents} = arabic({...guide('avast!', [titled]), language: 'ar'})
  const [first] = chapters
  expect(first?.guide.title).toBe(`avast!${end}`)
  expect(first?.guide.topics[0]?.title).toBe(`Stop!${end}`)
  expect(plainText(first?.guide.topics[0]?.sections[0]?.title ?? [])).toBe(`Go!${end}`)
  const [chapter] = contents
  expect([chapter?.title, chapter?.entries[0]?.title]).toEqual([`avast!${end}`, `Stop!${end}`])
})

it('so does an English guide of an Arabic book, but its text is its own', () => {
  const {chapters} = arabic(guide('avast!', [topic('Stop!', {blocks: [paragraph('Stop!')]})]))
  expect(chapters[0]?.guide.title).toBe(`avast!${end}`)
  expect(chapters[0]?.guide.topics[0]).toMatchObject({
    title: 'Stop!',
    blocks: [paragraph('Stop!')],
  })
})

it('a book in which nothing runs from right to left stays as it is', () => {
  const own = guide('avast!', [topic('Stop!', {blocks: [paragraph('7-Zip (C++)')]})])
  const book = refine(handbook([own]), library([own]), () => {})
  expect(JSON.stringify(book)).not.toMatch(/[\u200e\u200f]/)
})
