import type {Face} from '../faces/face.ts'
import {openFace} from '../faces/open-face.ts'
import {breakLines} from '../text/break-lines.ts'
import {withHyphens} from '../text/hyphens.ts'
import type {Line} from '../text/line.ts'
import {makeParagraph} from '../text/make-paragraph.ts'
import type {Paragraph} from '../text/piece.ts'
import type {Look, Span} from '../text/span.ts'
import type {Book} from './book.ts'
import type {PageList, Run, Text, TextStyle} from './content.ts'
import {type Folios, pageRuns} from './folios.ts'
import {KnownLabels} from './known-labels.ts'
import type {Setting} from './node.ts'

/** Superiors: how large, and how far above the baseline, in shares of the type size. */
const superior = {size: 0.65, rise: 0.34}

/** Wider than any label; points. */
const endless = 1e4

/** A run that makes one span. */
type SingleRun = Exclude<Run, PageList>

/** Turns runs of content into paragraphs; keeps the looks of one book. */
export class Typesetter {
  readonly #book: Book
  readonly #looks = new Map<TextStyle, Map<string, Look>>()
  readonly #labels = new KnownLabels()
  readonly #faces = new Map<string, readonly Face[]>()
  readonly #folios: Folios

  constructor(book: Book, folios: Folios) {
    this.#book = book
    this.#folios = folios
  }

  paragraph(text: Text, setting: Setting): Paragraph {
    const spans: Span[] = []
    for (const run of text.text) {
      const runs = 'pagesOf' in run ? pageRuns(run, this.#folios) : [run]
      for (const one of runs) spans.push(this.#span(one, text, setting))
    }
    const missing = (character: string, {meaning}: Span) => {
      this.#book.missing?.(character, meaning.origin)
    }
    return makeParagraph(spans, {...setting, missing})
  }

  /** The page numbers in a text as they are known now, and where each leads; '' where it has none. */
  numbersIn({text}: Text): string {
    let numbers = ''
    for (const run of text) {
      if ('pageOf' in run) numbers += `${this.#folios.textOf(run.pageOf)},`
      if (!('pagesOf' in run)) continue
      for (const {target, text} of pageRuns(run, this.#folios)) numbers += `${target} ${text},`
    }
    return numbers
  }

  /** The one line of a few words, such as the number of an item: the same each time it is asked for. */
  label(words: string, style: TextStyle, setting: Setting): Line | undefined {
    return this.#labels.of(words, style, setting, () => {
      const text = {text: [{text: words, unbroken: true}], style}
      return breakLines(this.paragraph(text, setting), endless)[0]
    })
  }

  /** The same words broken into lines where they are too wide for their room (points); none of none. */
  labelWithin(words: string, style: TextStyle, setting: Setting, room: number): readonly Line[] {
    const line = words === '' ? undefined : this.label(words, style, setting)
    if (line === undefined) return []
    if (line.width <= room) return [line]
    return breakLines(this.paragraph({text: [{text: words}], style}, setting), room)
  }

  /** The face of a style that metrics are taken from. */
  faceOf(style: TextStyle): Face {
    const [face] = this.#facesOf(style)
    if (face === undefined) throw new Error(`the book has no font ${style.face}${style.weight}`)
    return face
  }

  #span(run: SingleRun, {style, hyphenate}: Text, setting: Setting): Span {
    const raised = 'text' in run && run.superior === true
    const look = this.#look(run.style ?? style, run.lang ?? setting.language, raised)
    if ('pageOf' in run) {
      const meaning = {...run, target: run.target ?? run.pageOf}
      return {text: this.#folios.textOf(run.pageOf), look, meaning, unbroken: true}
    }
    if ('image' in run) {
      const {width, height, drop} = run
      return {text: '', look, meaning: run, thing: {thing: 'picture', width, height, drop}}
    }
    if ('leader' in run) return {text: '', look, meaning: run, thing: {thing: 'leader', width: 12}}
    const {literal, unbroken} = run
    const whole = literal === true || unbroken === true || hyphenate === undefined
    return {
      text: whole ? run.text : withHyphens(run.text, look.language, hyphenate),
      look,
      meaning: run,
      literal,
      unbroken,
    }
  }

  #look(style: TextStyle, language: string, raised: boolean): Look {
    const looks = this.#looks.get(style) ?? new Map<string, Look>()
    this.#looks.set(style, looks)
    const key = raised ? `${language}^` : language
    const known = looks.get(key)
    if (known !== undefined) return known
    const look = {
      faces: this.#facesOf(style),
      size: raised ? style.size * superior.size : style.size,
      colour: style.colour,
      rise: raised ? style.size * superior.rise : 0,
      tracking: style.tracking,
      features: style.tabular ? ['tnum'] : [],
      language,
    }
    looks.set(key, look)
    return look
  }

  #facesOf({face, weight}: TextStyle): readonly Face[] {
    const key = `${face}${weight}`
    const known = this.#faces.get(key)
    if (known !== undefined) return known
    const {fonts, fallbacks = []} = this.#book
    const own = fonts.get(key)
    if (own === undefined) throw new Error(`the book has no font ${key}`)
    const others = fallbacks.flatMap(family => nearest(family, weight))
    const faces = [own, ...others].map(openFace)
    this.#faces.set(key, faces)
    return faces
  }
}

/** The weight of a family that comes nearest to the one that is wanted. */
function nearest(family: ReadonlyMap<number, Uint8Array>, weight: number): readonly Uint8Array[] {
  const weights = [...family].sort(
    ([one], [other]) => Math.abs(one - weight) - Math.abs(other - weight),
  )
  return weights.slice(0, 1).map(([, bytes]) => bytes)
}
