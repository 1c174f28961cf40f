import {type Attributes, StructureElement} from '../structure/element.ts'
import type {Content, Stack, Tag} from './content.ts'
import type {Artifact, Owner} from './items.ts'
import type {Node} from './node.ts'

/** Grows the structure tree while the layout walks through the content, which is the reading order. */
export class StructureBuilder {
  readonly root = new StructureElement('Document')
  readonly #open: StructureElement[] = [this.root]
  #artifact: Artifact | null = null
  #language: string
  #notes = 0
  /** The part of the book that was opened last. */
  #part: {readonly id: string; readonly element: StructureElement} | null = null
  /** How many kids the open element had where the row began that is being put. */
  #row = 0

  constructor(language: string) {
    this.#language = language
  }

  get top(): StructureElement {
    return this.#open.at(-1) ?? this.root
  }

  /** What is put on a page now belongs to this. */
  get owner(): Owner {
    return this.#artifact ?? this.top
  }

  /** All that is put meanwhile is read by nobody. */
  silent(artifact: Artifact, body: () => void): void {
    const before = this.#artifact
    this.#artifact ??= artifact
    body()
    this.#artifact = before
  }

  /** Opens the elements of a node around what is put meanwhile. */
  within(node: Node, body: () => void): void {
    const {content} = node
    const tag = tagOf(content)
    if (tag === 'Artifact') {
      this.silent('Layout', body)
      return
    }
    const {top} = this
    const before = top.kids.length
    const depth = this.#open.length
    const language = this.#language
    if (this.#artifact === null) this.#openFor(node, tag)
    body()
    this.#open.length = depth
    this.#language = language
    if (content.readFirst === true) top.kids.splice(this.#row, 0, ...top.kids.splice(before))
  }

  /** Blocks that stand beside each other; one that is read first is moved before the others. */
  row(body: () => void): void {
    const outer = this.#row
    this.#row = this.top.kids.length
    body()
    this.#row = outer
  }

  /** What is put meanwhile is read after the open element, not in it. */
  after(body: () => void): void {
    const open = this.#open.pop()
    body()
    if (open !== undefined) this.#open.push(open)
  }

  /** An element inside the open one, around what is put meanwhile. */
  inside(role: string, attributes: Attributes, body: () => void): void {
    const depth = this.#open.length
    if (this.#artifact === null) this.#push(role, attributes)
    body()
    this.#open.length = depth
  }

  #openFor({content, setting, cell}: Node, tag: Tag): void {
    if (content.part !== undefined) this.#enterPart(content.part)
    if (cell !== undefined) {
      const {head, columns = 1, rows = 1} = cell
      const scope = head === undefined ? {} : ({scope: head === 'row' ? 'Row' : 'Column'} as const)
      this.#push(head === undefined ? 'TD' : 'TH', {...scope, columns, rows})
    }
    const foreign = setting.language !== this.#language
    this.#language = setting.language
    const lang = foreign ? {lang: setting.language} : {}
    if (tag === 'Skip') {
      if (foreign) this.#push('Div', lang)
      return
    }
    this.#push(tag, {...lang, ...this.#attributesOf(content, tag)})
  }

  #enterPart(id: string): void {
    if (this.#part?.id !== id)
      this.#part = {id, element: new StructureElement('Part', {}, this.top)}
    this.#open.push(this.#part.element)
  }

  #attributesOf(content: Content, tag: Tag): Attributes {
    return {
      ...(content.title === undefined ? {} : {title: content.title}),
      ...('alt' in content && content.alt !== undefined ? {alt: content.alt} : {}),
      ...(tag === 'L' && 'stack' in content ? {numbering: numberingOf(content)} : {}),
      ...(tag === 'Note' ? {id: `note${String(++this.#notes).padStart(5, '0')}`} : {}),
    }
  }

  /** Lists hold items only, and items stand in lists only: what a template leaves out is put in. */
  #push(role: string, attributes: Attributes): void {
    const above = this.top.role
    if (above === 'L' && !inLists.has(role)) {
      this.#push('LI', {})
      this.#push('LBody', {})
    }
    if (role === 'LI' && above !== 'L') this.#push('L', {numbering: 'None'})
    if (role === 'TOCI' && above !== 'TOC') this.#push('TOC', {})
    this.#open.push(new StructureElement(role, attributes, this.top))
  }
}

/** What may stand in a list beside nothing else. */
const inLists = new Set(['LI', 'L', 'Caption'])

/** The role of a block that names none: text is a paragraph, a mere group is nothing. */
function tagOf(content: Content): Tag {
  if (content.tag !== undefined) return content.tag
  if ('text' in content) return 'P'
  if ('table' in content) return 'Table'
  if ('image' in content) return 'Figure'
  if ('drawing' in content) return content.alt === undefined ? 'Artifact' : 'Figure'
  return 'rule' in content ? 'Artifact' : 'Skip'
}

function numberingOf({stack}: Stack): 'Decimal' | 'Disc' | 'None' {
  const markers = stack.flatMap(item => ('stack' in item ? (item.hang?.marker ?? []) : []))
  if (markers.some(({text}) => text !== undefined && /\p{N}/u.test(text.words))) return 'Decimal'
  return markers.length === 0 ? 'None' : 'Disc'
}
