import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Section} from '../../src/model/guide.ts'
import {giveIds} from '../../src/refine/give-ids.ts'
import {slugOf} from '../../src/refine/slug.ts'
import {guide, handbook, section, step, topic} from '../model/build.ts'

function idsOf(book: Parameters<typeof giveIds>[0]): readonly string[] {
  const ofSection = (part: Section): string[] => [
    part.id,
    ...part.steps.map(({id}) => id),
    ...part.sections.flatMap(ofSection),
  ]
  return giveIds(book).chapters.flatMap(chapter => [
    chapter.guide.id,
    ...chapter.guide.topics.flatMap(part => [
      part.id,
      ...part.steps.map(({id}) => id),
      ...part.sections.flatMap(ofSection),
    ]),
  ])
}

it('ids are made of the names of guide, topic, section and step', () => {
  const sections = [section('Add an account', {steps: [step('1', []), step('2', [])]})]
  const basic = topic('Basic Howto', {slug: 'basic', sections})
  expect(idsOf(handbook([guide('jitsi', [basic])]))).toEqual([
    'jitsi',
    'jitsi-basic',
    'jitsi-basic-add-an-account',
    'jitsi-basic-add-an-account-step-1',
    'jitsi-basic-add-an-account-step-2',
  ])
})

it('the second of two equal names gets a number, and so on', () => {
  const sections = [section('Save'), section('Save'), section('Save 2'), section('Save')]
  expect(idsOf(handbook([guide('a', [topic('Howto', {sections})])]))).toEqual([
    ...['a', 'a-howto', 'a-howto-save', 'a-howto-save-2', 'a-howto-save-2-2', 'a-howto-save-3'],
  ])
})

it("an author's own anchor is kept in the id", () => {
  const sections = [section('A long title', {anchor: 'short'})]
  expect(idsOf(handbook([guide('a', [topic('Howto', {sections})])]))).toContain('a-howto-short')
})

it('titles without a Latin letter get numbers', () => {
  const sections = [section('حساب جديد'), section('إعدادات'), section('Việt ngữ')]
  expect(idsOf(handbook([guide('a', [topic('Howto', {sections})])]))).toEqual([
    ...['a', 'a-howto', 'a-howto-section-1', 'a-howto-section-2', 'a-howto-viet-ngu'],
  ])
})

it('a guide cannot take the name of a page before or after the chapters, or begin with a digit', () => {
  expect(idsOf(handbook([guide('contents', []), guide('7zip', [])]))).toEqual([
    'contents-2',
    'guide-7zip',
  ])
})

it('the same guide in another language than the book is told apart by its language', () => {
  const guides = [guide('jitsi', []), guide('jitsi', [], {language: 'pt-BR'})]
  expect(idsOf(handbook(guides))).toEqual(['jitsi', 'jitsi-pt-br'])
})

it('a long title is cut between words', () => {
  expect(slugOf('How to protect the sensitive files that are on your computer')).toBe(
    'how-to-protect-the-sensitive-files-that',
  )
})

it('whatever the titles, ids are ASCII, start with a letter, and stand once', () => {
  const title = fc.string({unit: 'grapheme', maxLength: 60})
  fc.assert(
    fc.property(fc.array(title), fc.array(title), (slugs, titles) => {
      const sections = titles.map(words => section(words, {steps: [step('1', []), step('1', [])]}))
      const ids = idsOf(handbook(slugs.map(slug => guide(slug, [topic(slug, {sections})]))))
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/)
    }),
  )
})
