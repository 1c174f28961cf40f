import type {Plate} from '../figures/plate.ts'
import type {Words} from '../language/words.ts'
import type {TextStyle} from '../theme/text-style.ts'
import type {Theme} from '../theme/theme.ts'
import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import type {Addresses} from './addresses.ts'
import type {Content, Run} from './engine/content.ts'
import type {Code} from './nodes/qr.ts'

/** A chapter as cover, contents and edge tabs name it. */
export interface ChapterMark {
  readonly id: string
  readonly number: string
  readonly title: string
  /** What it is for, in few words, or ''. */
  readonly need: string
  /** Short web address of the tool, or ''. */
  readonly address: string
  /** Id of the part that it belongs to, or ''. */
  readonly part: string
}

/** A page of its own before or after the chapters, as the contents name it. */
export interface PageMark {
  readonly id: string
  readonly title: string
}

/** What holds for the part of a book that an element stands in. */
export interface Setting {
  /** Style of plain paragraphs here. */
  readonly style: TextStyle
  /** From the start of the frame to the axis of the text: the hanging column, or 0 inside one. */
  readonly indent: number
  /** Width of the text from its axis on. */
  readonly measure: number
  /** Space above a paragraph that follows another. */
  readonly gap: number
  /** Id of the part of the book around: reports of missing letters lead there. */
  readonly place: string
  /** What the next heading belongs to; a group is a topic that only names the sections in it. */
  readonly level: 'book' | 'chapter' | 'group' | 'topic' | 'opener'
  /** Whether a section here is set off by a thick rule: not the first below a title that has one. */
  readonly ruled: boolean
  /** Whether items here are things to have ready, each with a box to tick. */
  readonly ready: boolean
  /** How many entries of the outline stand above that of a chapter: 1 in a part. */
  readonly outline: number
  /** Where web addresses of this step or section are gathered; null where they stand in the text. */
  readonly addresses: Addresses | null
  /** The web addresses of this section that have been printed as codes. */
  readonly codes: Set<string>
}

/** Look of a run of words; inline elements change it for what is inside them. */
export interface Look {
  readonly style?: TextStyle
  readonly target?: string
  readonly url?: string
  readonly lang?: string
  readonly literal?: boolean
  readonly superior?: boolean
}

/** What each node is given beside its element: the book around it, and the way to map what is inside. */
export interface Mapper extends Setting {
  readonly theme: Theme
  readonly words: Words
  readonly plates: ReadonlyMap<string, Plate>
  readonly direction: 'ltr' | 'rtl'
  /** The typeface of the book's own text, by whose ascent lines stand, in chapters of other scripts too. */
  readonly family: Theme['faces']['text']
  /** Of the book. */
  readonly title: string
  readonly chapters: readonly ChapterMark[]
  /** Ids of the parts, in order. */
  readonly parts: readonly string[]
  /** Pages that the contents name below the chapters. */
  readonly pages: readonly PageMark[]
  /** Whether the last page is a back cover, which the sheets must have room for. */
  readonly hasBackCover: boolean
  /** The foot line of pages about something that may have an address. */
  readonly footLine: (title: string, address: string) => string
  /** The same style in another weight; one object each, however often it is asked for. */
  weighted(style: TextStyle, weight: TextStyle['weight']): TextStyle
  /** The mapper for what is inside; what is left out stays as it is. */
  with(change: Partial<Setting>): Mapper
  /** Blocks below each other; loose text between them becomes a paragraph. */
  blocks(nodes: readonly XhtmlNode[]): readonly Content[]
  /** The same style in the typeface of titles, which has the arrows. */
  titled(style: TextStyle): TextStyle
  /** The same style in the typeface of codes. */
  code(style: TextStyle): TextStyle
  /** The code of an address, or null where it cannot be one. */
  qr(url: string): Code | null
  /** Words and pictures inside an inline element. */
  inside(nodes: readonly XhtmlNode[], look: Look): readonly Run[]
  /** Words and pictures of a whole line, its white space folded. */
  runs(nodes: readonly XhtmlNode[], look?: Look): readonly Run[]
}

/** Maps one block element; null where it prints nothing. */
export type BlockNode = (element: Element, to: Mapper) => Content | null

/** Maps one inline element. */
export type InlineNode = (element: Element, look: Look, to: Mapper) => readonly Run[]
