import {StructureElement} from '../../structure/element.ts'
import {decimal, textString} from '../../structure/pdf-text.ts'
import type {Objects} from '../../structure/write-structure.ts'
import type {Meaning} from '../../text/span.ts'
import type {Ink} from './ink.ts'

/** A rectangle on a page, from its top left corner; points. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Links and words of other languages inside paragraphs, and the areas that lead somewhere. */
export class Links {
  /** Elements of the areas, in the order of their keys. */
  readonly annotated: StructureElement[] = []
  /** Every id that something leads to, and the name of its destination. */
  readonly destinations = new Map<string, string>()
  readonly #areas: {
    readonly object: number
    readonly part: StructureElement
    readonly entries: string
  }[] = []
  readonly #words = new Map<StructureElement, string>()
  readonly #pages: number
  readonly #language: string
  readonly #known: ReadonlyMap<string, number>
  /** The part of each element that was drawn last: words with one aim are one link. */
  readonly #latest = new WeakMap<StructureElement, {meaning: Meaning; part: StructureElement}>()

  /** `pages` is how many keys of the parent tree the pages take; `known` has all ids of the book. */
  constructor(pages: number, language: string, known: ReadonlyMap<string, number>) {
    this.#pages = pages
    this.#language = language
    this.#known = known
  }

  /** Whether words lead anywhere. */
  leads({url, target}: Meaning): boolean {
    return url !== undefined || (target !== undefined && this.#known.has(target))
  }

  /** The part of an element that words with a meaning stand in; asked in the order of reading. */
  partOf(owner: StructureElement, meaning: Meaning): StructureElement {
    const latest = this.#latest.get(owner)
    if (latest !== undefined && isAlike(latest.meaning, meaning)) return latest.part
    const part = this.#newPart(owner, meaning)
    this.#latest.set(owner, {meaning, part})
    return part
  }

  /** Makes an area of the page lead where the words lead; `words` are those that it covers. */
  cover({url, target = ''}: Meaning, part: StructureElement, area: Area, words: string, ink: Ink) {
    const {x, y, width, height} = area
    const box = ink.boxOf(x, y, width, height).map(decimal).join(' ')
    const key = this.#pages + this.annotated.push(part) - 1
    const aim =
      url === undefined
        ? `/Dest (${this.#nameOf(target)})`
        : `/A <</S /URI /URI ${textString(encoded(url))}>>`
    const object = ink.document.next()
    this.#areas.push({object, part, entries: `/Rect [${box}] ${aim} /StructParent ${key}`})
    this.#words.set(part, `${this.#words.get(part) ?? ''}${words}`)
    ink.document.annotate(object)
    part.kids.push({page: ink.page, object, key})
  }

  /** Writes all areas; each says the whole words of its link, also where that goes over two lines. */
  write(objects: Objects): void {
    for (const {object, part, entries} of this.#areas) {
      const contents = textString((this.#words.get(part) ?? '').trim())
      objects.put(
        object,
        `<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Contents ${contents} ${entries}>>`,
      )
    }
  }

  #newPart(owner: StructureElement, meaning: Meaning): StructureElement {
    const foreign = meaning.lang !== undefined && meaning.lang !== this.#language
    const lang = foreign && meaning.lang !== undefined ? {lang: meaning.lang} : {}
    if (this.leads(meaning)) return new StructureElement('Link', lang, owner)
    return foreign ? new StructureElement('Span', lang, owner) : owner
  }

  /** Names are ASCII and of one length, so that their order is the same for all readers. */
  #nameOf(id: string): string {
    const known = this.destinations.get(id)
    if (known !== undefined) return known
    const name = `d${String(this.destinations.size + 1).padStart(5, '0')}`
    this.destinations.set(id, name)
    return name
  }
}

function isAlike(one: Meaning, other: Meaning): boolean {
  return one.url === other.url && one.target === other.target && one.lang === other.lang
}

/** An address in ASCII, whether or not it was encoded before. */
function encoded(url: string): string {
  try {
    return encodeURI(decodeURI(url))
  } catch {
    return encodeURI(url)
  }
}
