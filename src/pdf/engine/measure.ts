import {doors, type PdfmakeNode} from './internals.ts'
import type {Sizes} from './sizes.ts'

/** pdfmake reads styles from a stack; ours stand on the nodes. */
const noStyles = {
  auto: (_: unknown, body: () => unknown) => body(),
  getProperty: () => undefined,
}

/** pdfmake's measuring of tables, without its texts and styles: our own sizes know better. */
export class Measure extends doors.DocMeasure {
  readonly sizes: Sizes

  constructor(sizes: Sizes) {
    super(null, {}, {}, null, {})
    this.sizes = sizes
    this.styleStack = noStyles
  }

  override measureNode(node: PdfmakeNode): PdfmakeNode {
    return node
  }
}
