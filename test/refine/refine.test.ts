import {expect, it} from 'vitest'
import type {ContentsEntry, Handbook} from '../../src/model/handbook.ts'
import type {Inline} from '../../src/model/inline.ts'
import {walkInlinesOf} from '../../src/model/walk.ts'
import {refine} from '../../src/refine/refine.ts'
import {guide, handbook, library, paragraph, section, span, step, topic} from '../model/build.ts'

function refined(book: Handbook): Handbook {
  return refine(book, library([]), () => {})
}

function outline(entries: readonly ContentsEntry[]): unknown {
  return entries.map(entry =>
    entry.entries.length === 0 ? entry.title : [entry.title, outline(entry.entries)],
  )
}

it('chapters are numbered in the order of the edition', () => {
  const {chapters} = refined(handbook([guide('b', []), guide('a', [])]))
  expect(chapters.map(({number, guide}) => [number, guide.slug])).toEqual([
    [1, 'b'],
    [2, 'a'],
  ])
})

it('footnotes are numbered in reading order, from 1 in each chapter', () => {
  const note = (words: string): Inline => ({
    ...{kind: 'footnote', blocks: [paragraph(words)], number: 0, id: '', span},
  })
  const steps = [step('1', [paragraph('x', note('second'))])]
  const sections = [section('S', {blocks: [paragraph(note('third'))]})]
  const noted = topic('T', {blocks: [paragraph(note('first'))], steps, sections})
  const book = refined(handbook([guide('a', [noted]), guide('b', [noted])]))
  const found: unknown[] = []
  for (const chapter of book.chapters) {
    for (const {blocks, steps, sections} of chapter.guide.topics) {
      const all = [...blocks, ...steps.flatMap(s => s.blocks), ...sections.flatMap(s => s.blocks)]
      walkInlinesOf(all, inline => {
        if (inline.kind === 'footnote') found.push([inline.number, inline.id])
      })
    }
  }
  expect(found).toEqual([
    ...[1, 2, 3].map(number => [number, `a-note-${number}`]),
    ...[1, 2, 3].map(number => [number, `b-note-${number}`]),
  ])
})

it('the contents show chapters, topics and two levels of sections, never a step', () => {
  const deep = section('Two', {sections: [section('Three')], steps: [step('1', [])]})
  const sections = [section('One', {sections: [deep]})]
  const book = refined(handbook([guide('tool', [topic('Howto', {sections})])]))
  expect(outline(book.contents)).toEqual([['tool', [['Howto', [['One', ['Two']]]]]]])
})

it('an introduction is the chapter itself, so only its sections are listed', () => {
  const intro = topic('Introduction', {role: 'introduction', sections: [section('Why')]})
  expect(outline(refined(handbook([guide('tool', [intro])])).contents)).toEqual([['tool', ['Why']]])
})

it('a topic with one section of the same name is listed once', () => {
  const inner = [section('Windows')]
  const topics = [topic('Installation', {sections: [section('INSTALLATION:', {sections: inner})]})]
  expect(outline(refined(handbook([guide('tool', topics)])).contents)).toEqual([
    ['tool', [['Installation', ['Windows']]]],
  ])
})

it('the second of two equal titles gets a number in the contents, not in the text', () => {
  const sections = [section('Create'), section('Call'), section('Create')]
  const book = refined(handbook([guide('tool', [topic('Howto', {sections})])]))
  expect(outline(book.contents)).toEqual([['tool', [['Howto', ['Create', 'Call', 'Create (2)']]]]])
})

it('a procedure without a title is not listed, but what stands in it is', () => {
  const sections = [section('', {sections: [section('Inner')], steps: [step('1', [])]})]
  const book = refined(handbook([guide('tool', [topic('Howto', {sections})])]))
  expect(outline(book.contents)).toEqual([['tool', [['Howto', ['Inner']]]]])
})

it('refining twice changes nothing more', () => {
  const sections = [section('Create'), section('Create')]
  const once = refined(handbook([guide('tool', [topic('Howto', {sections})])]))
  expect(refined(once)).toEqual(once)
})
