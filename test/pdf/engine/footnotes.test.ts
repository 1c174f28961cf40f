import {expect, it} from 'vitest'
import type {Stack, Text} from '../../../src/pdf/engine/content.ts'
import {everyTag, outlineOf} from '../checker/read-pdf.ts'
import {bodies, body, disc, framed, lines, set, small, text} from './build.ts'

function calling(words: string, ...ids: readonly string[]): Text {
  const calls = ids.map(id => ({text: id, target: id, superior: true}))
  return {text: [{text: words}, ...calls], style: body}
}

const note = (id: string, count = 1): Stack => ({
  stack: [lines(count, `note ${id}`, {style: small})],
  hang: {width: 16, marker: {...disc(id), shapes: []}},
  tag: 'Note',
  id,
  footnote: true,
})

it('a note stands at the foot of the page that calls it', async () => {
  const book = await set([lines(20), calling('called', 'a'), lines(20, 'more'), note('a')])
  expect(bodies(book)[0]?.at(-1)).toBe('a note a 1 of 1')
  expect(bodies(book)[1]?.join('\n')).not.toContain('note a')
  expect(book.pageOf.get('a')).toBe(1)
})

it('a line that calls a note goes with it to the next page if both do not fit', async () => {
  const book = await set([lines(34), calling('called', 'a'), note('a', 3)])
  expect(bodies(book)[0]).not.toContain('calleda')
  expect(bodies(book)[1]?.[0]).toBe('a')
  expect(bodies(book)[1]?.[1]).toBe('called')
  expect(bodies(book)[1]?.at(-1)).toBe('note a 3 of 3')
})

it('text never runs into the notes of its page', async () => {
  const calls = Array.from({length: 30}, (_, at) => calling(`words ${at}`, `n${at}`))
  const notes = Array.from({length: 30}, (_, at) => note(`n${at}`, 2))
  const book = await set([...calls, ...notes])
  for (const {lines: all} of book.read) {
    const words = all.filter(line => line.text.startsWith('words')).map(({y}) => y)
    const feet = all.filter(line => line.text.includes('note')).map(({y}) => y)
    expect(Math.max(...words)).toBeLessThan(Math.min(...feet))
  }
  const found = bodies(book)
    .flat()
    .filter(line => line.includes('note n'))
  expect(found).toHaveLength(60)
})

it('text below columns that call a note never runs into it', async () => {
  const columns = {
    columns: [
      {...calling('left', 'a'), width: '*' as const},
      {...lines(2, 'right'), width: '*' as const},
    ],
    gap: 10,
  }
  const book = await set([columns, lines(60, 'below'), note('a', 3)])
  const all = book.read[0]?.lines ?? []
  const below = all.filter(line => line.text.startsWith('below')).map(({y}) => y)
  const feet = all.filter(line => line.text.includes('note a')).map(({y}) => y)
  expect(feet).toHaveLength(3)
  expect(Math.max(...below)).toBeLessThan(Math.min(...feet))
})

it('notes are kept apart from boxes and columns that call them', async () => {
  const columns = {
    columns: [
      {...calling('left', 'a'), width: '*' as const},
      {...calling('right', 'b'), width: '*' as const},
    ],
    gap: 10,
  }
  const book = await set([
    framed(calling('in a box', 'c')),
    columns,
    note('a'),
    note('b'),
    note('c'),
  ])
  expect(bodies(book)[0]?.slice(-3)).toEqual([
    'c note c 1 of 1',
    'a note a 1 of 1',
    'b note b 1 of 1',
  ])
})

it('a note that is too high for a foot, or is never called, stands where it is written', async () => {
  const book = await set([calling('called', 'a'), note('a', 30), note('b'), text('after')])
  expect(bodies(book)[0]?.slice(2, 4)).toEqual(['a note a 1 of 30', 'note a 2 of 30'])
  expect(bodies(book)[0]?.slice(-2)).toEqual(['b note b 1 of 1', 'after'])
})

it('a note is read after the paragraph that calls it, and has an id', async () => {
  const {pdf} = await set([calling('called', 'a'), text('after'), note('a')])
  expect(
    outlineOf(pdf.tree)
      .split('\n')
      .map(line => line.trim().split(' ')[0]),
  ).toEqual(['Document', 'P', 'Link', 'Note', 'Lbl', 'P', 'P'])
  expect(everyTag(pdf.tree).find(({tag}) => tag === 'Note')?.id).toBeDefined()
})

it('the number in the text leads to the very note, at the foot of its page', async () => {
  const ids = ['a', 'b', 'c']
  const calls = [lines(20), calling('one', 'a'), calling('two', 'b', 'c')]
  const book = await set([...calls, note('a', 2), note('b'), note('c', 3)])
  const drawn = book.read.flatMap(page => page.lines)
  const first = (id: string) => drawn.find(({text: words}) => words.includes(`note ${id} 1 of`))?.y
  const led = ids.map(id => book.pdf.links.find(({contents}) => contents === id)?.target)
  led.forEach((target, at) => {
    const baseline = 595 - (first(ids[at] ?? '') ?? 0)
    expect(target?.page).toBe(1)
    expect((target?.top ?? 0) - baseline).toBeGreaterThan(0)
    expect((target?.top ?? 0) - baseline).toBeLessThan(small.leading + 5)
  })
})
