import {createRequire} from 'node:module'

/**
 * The doors into pdfmake 0.3.11 and pdfkit 0.19.1 that are not in their public interface, all in
 * one place. Both are pinned; another version stops the program before it sets a wrong page.
 */
const require = createRequire(import.meta.url)

const expected: Readonly<Record<string, string>> = {pdfmake: '0.3.11', pdfkit: '0.19.1'}

for (const [name, version] of Object.entries(expected)) {
  const found: {readonly version: string} = require(`${name}/package.json`)
  if (found.version !== version) {
    throw new Error(`the page engine knows ${name} ${version} from inside, not ${found.version}`)
  }
}

/** A thing on a page, as pdfmake's writer holds it; what `item` is, is our own affair. */
export interface PageItem {
  readonly type: string
  readonly item: unknown
}

export interface PdfmakePage {
  items: PageItem[]
  readonly pageSize: {readonly width: number; readonly height: number}
  readonly pageMargins: Margins
}

export interface Margins {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where columns began; each column of the group starts from there. */
export interface Snapshot {
  page: number
  availableHeight: number
  readonly bottomMost?: {page: number; availableHeight: number}
}

/** The cursor: where the next thing goes and how much room it has; points from the top left. */
export declare class Cursor {
  readonly pages: PdfmakePage[]
  readonly snapshots: Snapshot[]
  readonly pageMargins: Margins
  x: number
  y: number
  /** Counts from 0. */
  page: number
  availableWidth: number
  availableHeight: number
  addMargin(left: number, right?: number): void
  moveDown(distance: number): boolean
  moveToNextPage(orientation?: string): {readonly prevPage: number; readonly prevY: number}
  addPage(size: {width: number; height: number}, margins: Margins | null): PdfmakePage
  getCurrentPage(): PdfmakePage
  initializePage(): void
  resetMarginXTopParent(): void
}

/** A table head that is set again on each page. */
export interface Repeatable {
  readonly items: readonly PageItem[]
  readonly height: number
  readonly xOffset: number
  readonly insertedOnPages: (boolean | undefined)[]
}

export type PageChange = {readonly prevPage: number; readonly prevY: number; readonly y: number}

/** Writes items to pages, and turns the page. */
export declare class PageWriter {
  constructor(context: Cursor)
  repeatables: Repeatable[]
  readonly transactionLevel: number
  /** Contexts below the one that is written to: the pages, when that is not a page. */
  readonly contextStack: Cursor[]
  context(): Cursor
  moveToNextPage(orientation?: string): void
  pushToRepeatables(head: Repeatable): void
  popFromRepeatables(): void
  pushContext(context?: Cursor | number, height?: number): void
  popContext(): void
  addVector(
    vector: Vector,
    ignoreX?: boolean,
    ignoreY?: boolean,
    index?: number | null,
    page?: number | null,
  ): unknown
  addFragment(block: Fragment, useX?: boolean, useY?: boolean, dontMove?: boolean): unknown
  addListener(event: 'pageChanged', heard: (change: PageChange) => void): this
  removeListener(event: 'pageChanged', heard: (change: PageChange) => void): this
  emit(event: 'pageChanged', change: PageChange): boolean
}

export interface Fragment {
  readonly items: readonly PageItem[]
  readonly height: number
  readonly xOffset?: number
  readonly yOffset?: number
}

/** A line of a table's grid. */
export interface Vector {
  readonly type: 'line' | 'rect'
  readonly x1?: number
  readonly x2?: number
  readonly y1?: number
  readonly y2?: number
  readonly lineWidth: number
  readonly lineColor: string
}

/** What pdfmake's layout reads and writes on a node. */
export interface PdfmakeNode {
  readonly positions: unknown[]
  _minWidth: number
  _maxWidth: number
  _margin: readonly [number, number, number, number] | null
  _calcWidth?: number
  _gap?: number
  _span?: boolean
  width?: number | 'auto' | '*'
  columns?: PdfmakeNode[]
  table?: PdfmakeTable
  layout?: TableLayout
  _offsets?: {readonly offsets: readonly number[]; readonly total: number}
  colSpan?: number
  rowSpan?: number
}

export interface PdfmakeTable {
  widths: {width: number | 'auto' | '*' | 'fair'; _calcWidth?: number}[]
  headerRows: number
  readonly body: PdfmakeNode[][]
}

export interface TableLayout {
  hLineWidth(row: number): number
  vLineWidth(column: number): number
  hLineColor(row: number): string
  paddingLeft(column: number): number
  paddingRight(column: number): number
  paddingTop(row: number): number
  paddingBottom(row: number): number
  readonly hLineWhenBroken: boolean
}

export interface Row {
  readonly marginX: readonly [number, number]
  readonly dontBreakRows: boolean
  readonly rowsWithoutPageBreak: number
  readonly cells: readonly PdfmakeNode[]
  readonly widths: PdfmakeTable['widths']
  readonly gaps: readonly number[]
  readonly tableBody: readonly (readonly PdfmakeNode[])[]
  readonly tableNode: PdfmakeNode
  readonly rowIndex: number
  readonly height: number | undefined
}

export interface RowResult {
  readonly pageBreaks: unknown[]
}

/** Places boxes; our own subclass places everything that is not columns or rows. */
export declare class LayoutBuilder {
  constructor(pageSize: {width: number; height: number}, pageMargins: Margins, svgMeasure: unknown)
  writer: PageWriter
  nestedLevel: number
  processNode(node: PdfmakeNode, verticalAlignment?: boolean): void
  processColumns(node: PdfmakeNode): void
  processRow(row: Row): RowResult
}

/** Draws the grid of a table row by row and keeps its head for the next pages. */
export declare class TableProcessor {
  constructor(node: PdfmakeNode)
  readonly dontBreakRows: boolean
  readonly rowsWithoutPageBreak: number
  beginTable(writer: PageWriter): void
  beginRow(row: number, writer: PageWriter): void
  endRow(row: number, writer: PageWriter, pageBreaks: readonly unknown[]): void
  endTable(writer: PageWriter): void
}

/** Measures how narrow and how wide nodes can be, for columns and tables. */
export declare class DocMeasure {
  constructor(document: unknown, styles: object, style: object, svg: unknown, layouts: object)
  styleStack: unknown
  measureNode(node: PdfmakeNode): PdfmakeNode
  measureColumns(node: PdfmakeNode): PdfmakeNode
  measureTable(node: PdfmakeNode): PdfmakeNode
}

export interface Reference {
  readonly id: number
  data: Record<string, unknown>
  end(chunk?: Uint8Array): void
}

export interface EmbeddedImage {
  readonly width: number
  readonly height: number
  readonly label: string
  readonly obj: Reference | null
  embed(document: unknown): void
}

/** pdfkit's document as pdfmake extends it. */
export declare class PdfmakeDocument {
  constructor(fonts: object, images: object, patterns: object, attachments: object, options: object)
  readonly page: {
    readonly dictionary: Reference
    readonly height: number
    readonly fonts: Record<string, unknown>
    readonly xobjects: Record<string, unknown>
    readonly annotations: unknown[]
  }
  info: Record<string, unknown>
  compress: boolean
  protected _root: Reference
  protected _offsets: unknown[]
  protected _info: Reference
  protected _write(chunk: string | Uint8Array): void
  protected _refEnd(reference: Reference): void
  protected _finalize(): void
  protected endMetadata(): void
  protected endMarkings(): void
  ref(data?: Record<string, unknown>): Reference
  addPage(options: {size: readonly [number, number]; margin: number}): this
  addContent(operators: string): this
  addNamedDestination(name: string, ...place: unknown[]): void
  openImage(bytes: Buffer): EmbeddedImage
  end(): void
}

const pdfmake = (name: string) => require(`pdfmake/js/${name}.js`)

export const doors: {
  readonly LayoutBuilder: typeof LayoutBuilder
  readonly DocMeasure: typeof DocMeasure
  readonly PageWriter: typeof PageWriter
  readonly Cursor: typeof Cursor
  readonly TableProcessor: typeof TableProcessor
  readonly Document: typeof PdfmakeDocument
  readonly buildColumnWidths: (columns: readonly object[], width: number) => void
} = {
  LayoutBuilder: pdfmake('LayoutBuilder').default,
  DocMeasure: pdfmake('DocMeasure').default,
  PageWriter: pdfmake('PageElementWriter').default,
  Cursor: pdfmake('DocumentContext').default,
  TableProcessor: pdfmake('TableProcessor').default,
  Document: pdfmake('PDFDocument').default,
  buildColumnWidths: pdfmake('columnCalculator').default.buildColumnWidths,
}
