import {describe, expect, it} from 'vitest'
import type {Content} from '../../../src/pdf/engine/content.ts'
import {bodies, body, heading, lines, pageOf, set, text} from './build.ts'

const leader = {leader: {width: 0.5, colour: '#000000', dash: {length: 0.5, space: 2.5}}}

const entry = (id: string): Content => ({
  text: [{text: `to ${id}`, target: id}, leader, {pageOf: id}],
  style: body,
  tag: 'TOCI',
})

const chapter = (id: string, count: number): readonly Content[] => [
  heading(`Chapter ${id}`, 1, {id, bookmark: {level: 1, title: `Chapter ${id}`}}),
  lines(count, `text ${id}`),
  heading(`Part ${id}`, 2, {id: `${id}-part`, bookmark: {level: 2, title: `Part ${id}`}}),
  lines(3, `part ${id}`),
]

const book = () => {
  const ids = ['a', 'b', 'c', 'd']
  const back = {
    text: [{text: 'see page '}, {pageOf: 'a'}, {text: ', then '}, {pageOf: 'd'}],
    style: body,
  }
  return set([{stack: ids.map(entry), tag: 'TOC'}, ...ids.flatMap(id => chapter(id, 50)), back])
}

describe('page numbers in the text', () => {
  it('are those of the pages that they name', async () => {
    const done = await book()
    for (const id of ['a', 'b', 'c', 'd']) {
      const page = done.pageOf.get(id)
      expect(pageOf(done, `Chapter ${id}`)).toBe(page)
      expect(bodies(done)[0]).toContain(`to ${id} ${page}`)
    }
    const last = `see page ${done.pageOf.get('a')}, then ${done.pageOf.get('d')}`
    expect(bodies(done).flat()).toContain(last)
  })

  it('stand at the end of the measure, behind their leader', async () => {
    const done = await book()
    const rows = done.read[0]?.lines.filter(line => line.text.startsWith('to ')) ?? []
    for (const row of rows) expect(row.right).toBeCloseTo(419 - 51, 0)
  })

  it('are true where they move the pages that they name', async () => {
    const mention = {text: [{text: 'x '.repeat(57)}, {pageOf: 'far'}, {text: 'y'}], style: body}
    const far = text('far away', {id: 'far', pageBreak: 'page'})
    const done = await set([
      lines(34),
      mention,
      ...Array.from({length: 99}, () => text('p', {pageBreak: 'page'})),
      far,
    ])
    expect(done.read.some(page => page.text.includes(`${done.pageOf.get('far')}y`))).toBe(true)
    expect(pageOf(done, 'far away')).toBe(done.pageOf.get('far'))
  })

  it('are true where they were measured before what they name stood, and set after it', async () => {
    const there = text('there', {id: 'here'})
    const mention = {text: [{text: 'see '}, {pageOf: 'here'}, {text: 'x'}], style: body}
    const done = await set([lines(35), {stack: [there, mention], keepTogether: true}])
    expect(bodies(done).flat()).toContain(`see ${done.pageOf.get('here')}x`)
    expect(pageOf(done, 'there')).toBe(done.pageOf.get('here'))
  })

  it('are printed as the language prints them', async () => {
    const done = await set([entry('z'), text('there', {id: 'z'})], {folio: page => `№${page}`})
    expect(bodies(done)[0]).toContain('to z №1')
  })
})

describe('links and bookmarks', () => {
  it('lead to the place of their heading, not to the top of its page', async () => {
    const done = await book()
    for (const {title, target} of done.pdf.bookmarks.flatMap(one => [one, ...one.kids])) {
      const line = done.read[(target?.page ?? 0) - 1]?.lines.find(one => one.text === title)
      const above = 595 - (line?.y ?? 0)
      expect(target?.top).toBeGreaterThan(above)
      expect(target?.top).toBeLessThan(above + 32)
    }
    expect(done.pdf.bookmarks.map(({kids}) => kids.length)).toEqual([1, 1, 1, 1])
  })

  it('lead where the number says', async () => {
    const done = await book()
    const [first] = done.pdf.links
    expect(first?.target?.page).toBe(done.pageOf.get('a'))
  })

  it('have one area for each line, and each says all the words', async () => {
    const link = {
      text: 'a long link that goes over the end of its line and on',
      url: 'https://example.org/ü',
    }
    const before = {text: 'some words that fill most of this first line before '}
    const {pdf} = await set([{text: [before, link, {text: ' and after'}], style: body}])
    expect(pdf.links).toHaveLength(2)
    for (const {contents, uri} of pdf.links) {
      expect(contents).toBe(link.text)
      expect(uri).toBe('https://example.org/%C3%BC')
    }
  })

  it('are one link where the look changes inside', async () => {
    const url = 'https://example.org/'
    const runs = [
      {text: 'press ', url},
      {text: 'Save', url, style: {...body, weight: 700 as const}},
      {text: ' now', url},
    ]
    const {pdf} = await set([{text: runs, style: body}])
    expect(pdf.links.map(({contents}) => contents)).toEqual(['press Save now'])
  })

  it('that lead nowhere are plain words', async () => {
    const {pdf} = await set([{text: [{text: 'gone', target: 'nowhere'}], style: body}])
    expect(pdf.links).toEqual([])
  })
})
