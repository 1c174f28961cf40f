import type {Source} from '../../source/source.ts'
import type {Element} from '../../xhtml/tree.ts'

/** One file of somebody's EPUB. */
export interface OpenFile {
  /** As the zip names it: `OEBPS/chapter.xhtml`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The text as reports show it; null for pictures and fonts. */
  readonly source: Source | null
  /** Null for files that are no XML, and for XML that cannot be read. */
  readonly root: Element | null
}

/** A line of the manifest. */
export interface Item {
  readonly id: string
  /** Path in the zip; '' where the address leads out of it. */
  readonly path: string
  readonly mediaType: string
  readonly properties: readonly string[]
  readonly element: Element
}

/** An EPUB laid open for the gates. */
export interface OpenBook {
  readonly files: ReadonlyMap<string, OpenFile>
  readonly package: OpenFile | null
  readonly items: readonly Item[]
  /** Paths of the reading order. */
  readonly spine: readonly string[]
}

export type GateCode =
  | 'epub/container'
  | 'epub/not-well-formed'
  | 'epub/package'
  | 'epub/manifest'
  | 'epub/navigation'
  | 'epub/markup'
  | 'epub/link'
  | 'epub/remote'
  | 'epub/script'
  | 'epub/style'
  | 'epub/picture'
  | 'epub/accessibility'
  | 'epub/privacy'

/** Tells a fact about a file of the book; `at` is an element, or an offset into its text. */
export type Tell = (
  code: GateCode,
  file: OpenFile | string,
  message: string,
  at?: Element | number,
  severity?: 'error' | 'warning',
) => void

/** One gate: it looks at the whole book, and tells what it finds. */
export type Gate = (book: OpenBook, tell: Tell) => void
