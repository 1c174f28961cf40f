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
