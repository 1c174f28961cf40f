import fc from 'fast-check'
import type {Content, Stack, Text} from '../../../src/pdf/engine/content.ts'
import {body, framed, heading, item, list, picture, text} from './build.ts'

/** Blocks before they have words: each word of a book is another, so that none can be lost unseen. */
type Sketch =
  | {readonly kind: 'text'; readonly words: number}
  | {readonly kind: 'heading'; readonly inner: readonly Sketch[]}
  | {readonly kind: 'step'; readonly inner: readonly Sketch[]}
  | {readonly kind: 'box'; readonly inner: readonly Sketch[]}
  | {readonly kind: 'list'; readonly items: readonly (readonly Sketch[])[]}
  | {readonly kind: 'columns'; readonly inner: readonly Sketch[]}
  | {readonly kind: 'table'; readonly rows: readonly number[]; readonly head: boolean}
  | {readonly kind: 'picture'; readonly height: number}
  | {readonly kind: 'page'; readonly words: number}
  | {readonly kind: 'mention'; readonly of: number}
  | {readonly kind: 'noted'; readonly words: number; readonly note: number}

const {sketch} = fc.letrec<{sketch: Sketch; inner: readonly Sketch[]}>(tie => {
  const words = fc.oneof(
    {weight: 6, arbitrary: fc.integer({min: 1, max: 60})},
    {weight: 1, arbitrary: fc.integer({min: 200, max: 900})},
  )
  const inner = fc.array(tie('sketch'), {minLength: 1, maxLength: 4})
  return {
    inner,
    sketch: fc.oneof(
      {maxDepth: 3, depthIdentifier: 'block'},
      {weight: 6, arbitrary: fc.record({kind: fc.constant('text' as const), words})},
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('picture' as const),
          height: fc.integer({min: 5, max: 900}),
        }),
      },
      {weight: 1, arbitrary: fc.record({kind: fc.constant('mention' as const), of: fc.nat()})},
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('noted' as const),
          words,
          note: fc.integer({min: 1, max: 90}),
        }),
      },
      {weight: 1, arbitrary: fc.record({kind: fc.constant('page' as const), words})},
      {
        weight: 2,
        arbitrary: fc.record({kind: fc.constant('heading' as const), inner: tie('inner')}),
      },
      {weight: 2, arbitrary: fc.record({kind: fc.constant('step' as const), inner: tie('inner')})},
      {weight: 2, arbitrary: fc.record({kind: fc.constant('box' as const), inner: tie('inner')})},
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('list' as const),
          items: fc.array(tie('inner'), {minLength: 1, maxLength: 5}),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('columns' as const),
          inner: fc.array(tie('sketch'), {minLength: 2, maxLength: 2}),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('table' as const),
          head: fc.boolean(),
          rows: fc.array(fc.integer({min: 1, max: 40}), {minLength: 1, maxLength: 12}),
        }),
      },
    ),
  }
})

/** Sketches of whole books. */
export const sketches: fc.Arbitrary<readonly Sketch[]> = fc.array(sketch, {
  minLength: 1,
  maxLength: 12,
})

/** A book made from a sketch, and what must be found in it again. */
export interface RandomBook {
  readonly content: readonly Content[]
  /** Every word, in the order of reading, without those of notes. */
  readonly words: readonly string[]
  readonly noteWords: readonly string[]
  /** Each heading with the word that must stand on its page. */
  readonly headings: readonly (readonly [string, string])[]
  /** Each heading that a picture follows with the number of that picture, from 0. */
  readonly captions: readonly (readonly [string, number])[]
  /** First and last word of each block that is kept together, has the whole width and no title. */
  readonly steps: readonly {
    readonly first: string
    readonly last: string
    readonly content: Content
  }[]
  readonly pictures: number
  readonly items: number
  /** Ids of headings, and the words of mentions, which end in a page number. */
  readonly mentions: readonly {readonly word: string; readonly id: string}[]
  /** Ids of headings with the headings' words. */
  readonly ids: ReadonlyMap<string, string>
}

/** A picture that has room below a title on any page; points. */
const highest = 400

/** Gives every word of a sketch a number of its own. */
export function bookFrom(sketch: readonly Sketch[]): RandomBook {
  const made = new Maker()
  const content = sketch.map(one => made.top(one))
  for (const mention of made.pending) mention()
  return {...made, content}
}

class Maker {
  readonly words: string[] = []
  readonly noteWords: string[] = []
  readonly headings: [string, string][] = []
  readonly steps: {first: string; last: string; content: Content}[] = []
  readonly mentions: {word: string; id: string}[] = []
  readonly captions: [string, number][] = []
  readonly ids = new Map<string, string>()
  readonly pending: (() => void)[] = []
  pictures = 0
  items = 0
  #count = 0
  /** How many blocks around are narrower than the page, or kept together themselves. */
  #depth = 0

  /** A block of the outermost flow, or below a heading of it. */
  top(sketch: Sketch): Content {
    const first = this.words.length
    const content = this.block(sketch)
    const [from, to] = [this.words[first], this.words.at(-1)]
    if (this.#depth === 0 && sketch.kind === 'step' && from !== undefined && to !== undefined) {
      this.steps.push({first: from, last: to, content})
    }
    return content
  }

  block(sketch: Sketch): Content {
    switch (sketch.kind) {
      case 'text':
        return this.#text(sketch.words)
      case 'page':
        return {...this.#text(sketch.words), pageBreak: 'page'}
      case 'picture':
        this.pictures++
        return picture(sketch.height)
      case 'heading':
        return this.#heading(sketch.inner)
      case 'step':
        return this.#step(sketch.inner)
      case 'box':
        return framed(...this.#inside(sketch.inner))
      case 'list':
        this.items += sketch.items.length
        return list(...sketch.items.map(inner => item('•', ...this.#inside(inner))))
      case 'columns':
        return {
          columns: sketch.inner.map(one => ({stack: this.#inside([one]), width: '*' as const})),
          gap: 8,
        }
      case 'table':
        return this.#table(sketch.rows, sketch.head)
      case 'mention':
        return this.#mention(sketch.of)
      case 'noted':
        return this.#noted(sketch.words, sketch.note)
    }
  }

  #inside(inner: readonly Sketch[]): readonly Content[] {
    this.#depth++
    const blocks = inner.map(one => this.block(one))
    this.#depth--
    return blocks
  }

  #word(): string {
    const word = `w${this.#count++}.`
    this.words.push(word)
    return word
  }

  #text(count: number): Text {
    return text(Array.from({length: count}, () => this.#word()).join(' '))
  }

  #heading(inner: readonly Sketch[]): Content {
    const word = this.#word()
    const id = `h${this.#count}`
    const [next] = inner
    if (next !== undefined && beginsWithWords(next)) this.headings.push([word, `w${this.#count}.`])
    if (next?.kind === 'picture' && next.height < highest) this.captions.push([word, this.pictures])
    this.ids.set(id, word)
    const bookmark = {level: 1, title: word}
    const [first, ...others] = inner
    const below = first === undefined ? [] : [this.block(first)]
    const blocks = [...below, ...others.map(one => this.top(one))]
    return {stack: [heading(word, 1, {id, bookmark}), ...blocks, this.#text(3)]}
  }

  #step(inner: readonly Sketch[]): Content {
    const stack = [this.#text(1), ...this.#inside(inner), this.#text(1)]
    return {stack, keepTogether: true}
  }

  #table(rows: readonly number[], head: boolean): Content {
    const cell = (count: number) => ({content: this.#text(count)})
    return {
      table: {
        widths: [60, '*', 'auto'],
        headerRows: head ? 1 : 0,
        body: rows.map(count => [cell(1), cell(count), cell(1)]),
        rules: {width: 0.5, colour: '#000000', above: true, below: true},
        padding: [4, 2, 4, 2],
      },
    }
  }

  #mention(of: number): Content {
    const word = this.#word()
    const run = {pageOf: 'nowhere'}
    this.pending.push(() => {
      const id = [...this.ids.keys()][of % Math.max(1, this.ids.size)]
      if (id === undefined) return
      run.pageOf = id
      this.mentions.push({word, id})
    })
    return {text: [{text: `${word}>`}, run], style: body}
  }

  #noted(count: number, noteCount: number): Stack {
    const paragraph = this.#text(count)
    const id = `n${this.#count}`
    const noted = Array.from({length: noteCount}, () => `n${this.#count++}.`)
    this.noteWords.push(...noted)
    const call = {...paragraph, text: [...paragraph.text, {text: '*', target: id, superior: true}]}
    return {stack: [call, {stack: [text(noted.join(' '))], tag: 'Note', id, footnote: true}]}
  }
}

function beginsWithWords(sketch: Sketch): boolean {
  if (sketch.kind === 'picture' || sketch.kind === 'page') return false
  if (sketch.kind === 'list')
    return sketch.items[0]?.[0] !== undefined && beginsWithWords(sketch.items[0][0])
  if (sketch.kind !== 'box' && sketch.kind !== 'columns') return true
  return sketch.inner[0] !== undefined && beginsWithWords(sketch.inner[0])
}
