import type {TextStyle} from '../theme/text-style.ts'
import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import {belowBox} from './below-box.ts'
import type {Content, Run} from './engine/content.ts'
import {foldSpace} from './fold-space.ts'
import type {Look, Mapper, Setting} from './mapper.ts'
import {blockNodes} from './nodes/block-nodes.ts'
import {inlineNodes} from './nodes/inline-nodes.ts'
import type {DrawCode} from './nodes/qr.ts'
import {parted} from './parted.ts'

type Given = Pick<
  Mapper,
  | 'theme'
  | 'words'
  | 'plates'
  | 'direction'
  | 'family'
  | 'title'
  | 'chapters'
  | 'parts'
  | 'pages'
  | 'hasBackCover'
  | 'footLine'
> & {readonly drawCode: DrawCode}
type Book = Given & Pick<Mapper, 'weighted' | 'titled' | 'code'>

/** Makes the mapper of one book for the outermost elements. */
export function mapperOf(book: Given): Mapper {
  const {page, type, space} = book.theme
  const frame = page.width - page.margins[0] - page.margins[2]
  const setting: Setting = {
    style: type.body,
    indent: 0,
    measure: frame,
    gap: space.paragraph,
    place: '',
    level: 'book',
    outline: 0,
    ruled: false,
    ready: false,
    addresses: null,
    codes: new Set(),
  }
  return new BookMapper({...book, ...styles(book.theme)}, setting)
}

/** A class, since a book makes tens of thousands of them: a setting each, the book shared. */
class BookMapper implements Mapper {
  readonly #book: Book
  readonly #setting: Setting
  readonly theme: Mapper['theme']
  readonly style: TextStyle
  readonly indent: number
  readonly measure: number
  readonly gap: number
  readonly place: string
  readonly level: Setting['level']
  readonly outline: number
  readonly ruled: boolean
  readonly ready: boolean
  readonly addresses: Setting['addresses']
  readonly codes: Setting['codes']

  constructor(book: Book, setting: Setting) {
    this.#book = book
    this.#setting = setting
    this.theme = book.theme
    this.style = setting.style
    this.indent = setting.indent
    this.measure = setting.measure
    this.gap = setting.gap
    this.place = setting.place
    this.level = setting.level
    this.outline = setting.outline
    this.ruled = setting.ruled
    this.ready = setting.ready
    this.addresses = setting.addresses
    this.codes = setting.codes
  }

  get words() {
    return this.#book.words
  }

  get plates() {
    return this.#book.plates
  }

  get direction() {
    return this.#book.direction
  }

  get family() {
    return this.#book.family
  }

  get title() {
    return this.#book.title
  }

  get parts() {
    return this.#book.parts
  }

  get chapters() {
    return this.#book.chapters
  }

  get pages() {
    return this.#book.pages
  }

  get hasBackCover() {
    return this.#book.hasBackCover
  }

  footLine(title: string, address: string): string {
    return this.#book.footLine(title, address)
  }

  with(change: Partial<Setting>): Mapper {
    return new BookMapper(this.#book, {...this.#setting, ...change})
  }

  weighted(style: TextStyle, weight: TextStyle['weight']): TextStyle {
    return this.#book.weighted(style, weight)
  }

  titled(style: TextStyle): TextStyle {
    return this.#book.titled(style)
  }

  code(style: TextStyle): TextStyle {
    return this.#book.code(style)
  }

  qr(url: string) {
    return this.#book.drawCode(url, this.theme)
  }

  blocks(nodes: readonly XhtmlNode[]): readonly Content[] {
    return blocksOf(nodes, this)
  }

  inside(nodes: readonly XhtmlNode[], look: Look): readonly Run[] {
    return runsOf(nodes, look, this)
  }

  runs(nodes: readonly XhtmlNode[], look: Look = {}): readonly Run[] {
    return foldSpace(runsOf(nodes, look, this))
  }
}

/** Maps one element; the templates were checked against the contract, so each one has its node. */
function blocksOf(nodes: readonly XhtmlNode[], to: Mapper): readonly Content[] {
  const blocks: Content[] = []
  let line: XhtmlNode[] = []
  const flush = () => {
    if (line.length === 0) return
    const text = to.runs(line)
    const margin = [to.indent, to.gap, 0, 0] as const
    if (text.length > 0) blocks.push({text, style: to.style, margin, ...parted(to.theme)})
    line = []
  }
  for (const node of nodes) {
    if (line.length === 0 && node.kind === 'text' && /^\s*$/.test(node.text)) continue
    if (node.kind === 'text' || isInline(node)) line.push(node)
    else {
      flush()
      const block = blockNodes[node.name]?.(node, to) ?? null
      if (block !== null) blocks.push(belowBox(block, blocks.at(-1), to.theme))
    }
  }
  flush()
  return blocks
}

function runsOf(nodes: readonly XhtmlNode[], look: Look, to: Mapper): readonly Run[] {
  return nodes.flatMap(node =>
    node.kind === 'text'
      ? [{...look, text: node.text.replaceAll('\n', ' '), origin: {part: to.place, node}}]
      : (inlineNodes[node.name]?.(node, look, to) ?? runsOf(node.children, look, to)),
  )
}

function isInline(element: Element): boolean {
  return Object.hasOwn(inlineNodes, element.name) && !Object.hasOwn(blockNodes, element.name)
}

/** Shared objects for styles in another weight or face: one each, however often it is asked for. */
function styles(theme: Mapper['theme']): Pick<Mapper, 'weighted' | 'titled' | 'code'> {
  const known = new Map<TextStyle, Map<string, TextStyle>>()
  const once = (style: TextStyle, key: string, make: () => TextStyle) => {
    const others = known.get(style) ?? new Map<string, TextStyle>()
    const found = others.get(key) ?? make()
    known.set(style, others.set(key, found))
    return found
  }
  const {size, leading} = theme.type.code
  return {
    weighted: (style, weight) =>
      style.weight === weight ? style : once(style, String(weight), () => ({...style, weight})),
    titled: style =>
      once(style, 'title', () => ({...style, face: 'title', weight: lighter(style)})),
    code: style =>
      once(style, 'code', () => ({
        ...style,
        face: 'code',
        weight: style.weight >= 600 ? 600 : 400,
        size: style.size * (size / theme.type.small.size),
        leading: Math.max(leading, style.leading),
      })),
  }
}

/** Titles are set in two weights only. */
function lighter({weight}: TextStyle): TextStyle['weight'] {
  return weight >= 600 ? 600 : 400
}
