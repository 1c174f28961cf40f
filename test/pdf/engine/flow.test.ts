import {describe, expect, it} from 'vitest'
import type {Content} from '../../../src/pdf/engine/content.ts'
import {bodies, body, frame, lines, set, text} from './build.ts'

const gap = 17
const flow = (entries: readonly Content[]): Content => ({
  stack: [{flow: entries, count: 2, gap, tag: 'L'}],
})
const entries = (count: number, own = {}): readonly Content[] =>
  Array.from({length: count}, (_, at) => ({
    stack: [text(`entry ${at + 1} end`)],
    tag: 'LI' as const,
    ...own,
  }))

describe('entries that flow', () => {
  it('fill the first column of a page, then the second, then the next page', async () => {
    const [first = [], second = []] = bodies(await set([flow(entries(100))]))
    expect(first).toHaveLength(35)
    expect(first[0]).toMatch(/^entry 1 end\s.*entry 36 end$/)
    expect(first.at(-1)).toMatch(/^entry 35 end\s.*entry 70 end$/)
    expect(second[0]).toMatch(/^entry 71 end/)
  })

  it('end at the same height where all fit', async () => {
    const [, last = []] = bodies(await set([flow(entries(100))]))
    expect(last).toHaveLength(15)
    expect(last[0]).toMatch(/entry 71 end\s.*entry 86 end/)
    expect(last.at(-1)).toMatch(/entry 85 end\s.*entry 100 end/)
  })

  it('leave two for each column of the last page, wherever the one before ends', async () => {
    for (let count = 70; count < 78; count++) {
      const [first = [], last] = bodies(await set([flow(entries(count))]))
      const found = (lines: readonly string[]) => lines.join(' ').match(/entry \d+ end/g) ?? []
      expect(found([...first, ...(last ?? [])])).toHaveLength(count)
      if (last !== undefined) expect(found(last).length).toBeGreaterThanOrEqual(4)
      expect(last === undefined).toBe(count === 70)
    }
  })

  it('part none from the next that it stays with for the sake of the last page', async () => {
    const kept = entries(1, {keepWithNext: true})
    const all = [...entries(67), ...kept, ...entries(4)]
    const [first = [], last = []] = bodies(await set([flow(all)]))
    expect(first.at(-1)).toMatch(/^entry 35 end$/)
    expect(last[0]).toMatch(/^entry 1 end\s.*entry 3 end$/)
  })

  it('begin on the next page if the first has no room, and what follows stands below', async () => {
    const tall = lines(3, 'tall')
    const [first = [], second = []] = bodies(
      await set([lines(34), flow([tall, ...entries(3)]), text('after')]),
    )
    expect(first.join(' ')).not.toContain('tall')
    expect(second[0]).toMatch(/^tall 1 of 3/)
    expect(second.at(-1)).toBe('after')
  })

  it('stay with the next in their column where they must', async () => {
    const kept = entries(1, {keepWithNext: true})
    const [first = []] = bodies(await set([flow([...entries(2), ...kept, ...entries(1)])]))
    expect(first[0]).toMatch(/^entry 1 end\s.*entry 1 end$/)
  })

  it('stand where the arithmetic says', async () => {
    const {pdf} = await set([flow(entries(2))])
    const drawn = pdf.pages[0]?.drawn.filter(({text: words}) => words.startsWith('entry')) ?? []
    const second = frame.left + (frame.width - gap) / 2 + gap
    expect(drawn.map(({x}) => Math.round(x))).toEqual([frame.left, Math.round(second)])
  })
})

describe('a list of pages', () => {
  const block = (id: string, count: number): Content => ({id, stack: [lines(count, id)]})
  const list = (...ids: readonly string[]): Content => ({
    text: [{text: 'see '}, {pagesOf: ids, between: ', '}],
    style: body,
  })
  const seen = (book: Awaited<ReturnType<typeof set>>) =>
    bodies(book)
      .flat()
      .flatMap(line => /^see (.*)$/.exec(line)?.[1] ?? [])

  it('runs pages together that touch, in order, each once', async () => {
    const content = [block('a', 80), block('b', 10), block('c', 100), block('d', 5)]
    const book = await set([...content, list('d', 'a'), list('a', 'c'), list('b', 'b')])
    expect(seen(book)).toEqual(['1–3, 6', '1–6', '3'])
  })

  it('runs neighbours together, and leaves out the pages between others', async () => {
    const alone = (id: string): Content => ({...block(id, 3), pageBreak: 'page'})
    const content = [text('start'), alone('a'), alone('b'), alone('c'), alone('d')]
    const book = await set([...content, list('a', 'b', 'c'), list('d', 'b'), list('c', 'c')])
    expect(seen(book)).toEqual(['2–4', '3, 5', '4'])
  })

  it('is true where it stands before what it names', async () => {
    const book = await set([list('a', 'b'), list('b'), block('a', 80), block('b', 400)])
    expect(seen(book)).toEqual(['1–14', '3–14'])
  })

  it('has the page of a place inside a line, not of its paragraph', async () => {
    const place: Content = {
      text: [{text: `${'word '.repeat(900)} `}, {text: 'here', anchor: 'place'}],
      style: body,
      id: 'paragraph',
    }
    const book = await set([lines(20), place, list('place')])
    const at = bodies(book).findIndex(page => page.some(line => /\bhere\b/.test(line))) + 1
    expect(book.pageOf.get('place')).toBe(at)
    expect(book.pageOf.get('paragraph')).toBe(1)
    expect(at).toBeGreaterThan(1)
    expect(seen(book)).toEqual([`${at}`])
  })
})
