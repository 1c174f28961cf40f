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
