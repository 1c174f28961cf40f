import {describe, expect, it} from 'vitest'
import type {Placed} from '../../../src/pdf/engine/book.ts'
import {body, frame, large, set, small, text} from './build.ts'

const {left: x, width} = frame

/** What is drawn of a head with those texts, in its order. */
async function headOf(...texts: readonly {words: string; align: 'start' | 'center' | 'end'}[]) {
  const labels = {
    texts: texts.map(({words, align}, at) => ({
      words,
      style: {...(at === 0 ? large : small), align},
    })),
    gap: 12,
  }
  const head: Placed = {kind: 'Header', x, y: 10, width, labels}
  const {read} = await set([text('body', {style: body})], {furniture: () => [head]})
  return read[0]?.drawn.filter(({text: words}) => words !== 'body') ?? []
}

describe('labels of a head or foot', () => {
  it('stand on one baseline, each at its side', async () => {
    const [last, first] = await headOf(
      {words: 'last', align: 'end'},
      {words: 'first', align: 'start'},
    )
    expect(first?.text).toBe('first')
    expect(first?.x).toBeCloseTo(x, 1)
    expect(last?.text).toBe('last')
    expect(last?.right).toBeCloseTo(x + width, 1)
    expect(first?.y).toBeCloseTo(last?.y ?? 0, 2)
  })

  it('may stand in the middle', async () => {
    const [middle] = await headOf({words: 'middle', align: 'center'})
    expect(((middle?.x ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(x + width / 2, 1)
  })

  it('take no place where they say nothing', async () => {
    const only = await headOf({words: '', align: 'end'}, {words: 'here', align: 'start'})
    expect(only.map(line => line.text)).toEqual(['here'])
  })

  it('are broken only where the room that is left is too narrow', async () => {
    const words = Array.from({length: 40}, (_, at) => `word${at}`).join(' ')
    const read = await headOf({words: 'taken', align: 'end'}, {words, align: 'start'})
    const [taken, ...broken] = read
    expect(taken?.text).toBe('taken')
    expect(broken.length).toBeGreaterThan(1)
    expect(broken.map(line => line.text).join(' ')).toBe(words)
    for (const line of broken) expect(line.right).toBeLessThan((taken?.x ?? 0) - 11.9)
  })
})
