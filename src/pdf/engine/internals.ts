import {createRequire} from 'node:module'
import type {PdfmakeDocument} from './pdfkit-document.ts'
import type {PdfmakeNode, Row, RowResult} from './pdfmake-nodes.ts'
import type {Cursor, Margins, PageWriter} from './pdfmake-pages.ts'

export type {EmbeddedImage, PdfmakeDocument, Reference} from './pdfkit-document.ts'
export type {PdfmakeNode, PdfmakeTable, Row, RowResult, TableLayout} from './pdfmake-nodes.ts'
export type {
  Cursor,
  Fragment,
  Margins,
  PageChange,
  PageItem,
  PageWriter,
  PdfmakePage,
  Repeatable,
  Snapshot,
  Vector,
} from './pdfmake-pages.ts'

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
