import type {Book} from './book.ts'
import type {Content} from './content.ts'
import {Footnotes} from './footnotes.ts'
import {Concessions, type GaveWay} from './gave-way.ts'
import {marginOf} from './geometry.ts'
import {type Cursor, doors, type PdfmakeNode} from './internals.ts'
import type {Item} from './items.ts'
import {Marks} from './marks.ts'
import {Measure} from './measure.ts'
import {Node, type Setting} from './node.ts'
import {placeBody} from './place/body.ts'
import {detached} from './place/detached.ts'
import {timesOf} from './place/fill-sheets.ts'
import {putFeet} from './place/footnotes.ts'
import {anchorMarkers, type Hanging} from './place/hanging.ts'
import {mirrored} from './place/mirrored.ts'
import {placeNextBlock} from './place/next-block.ts'
import {breakBefore} from './place/page-breaks.ts'
import type {Reference} from './references.ts'
import {type Next, Sizes} from './sizes.ts'
import {StructureBuilder} from './structure-builder.ts'
import type {Typesetter} from './typesetter.ts'
import {Writer} from './writer.ts'

/**
 * pdfmake's layout with blocks of our own: pdfmake moves the cursor through pages, columns and rows;
 * paragraphs, boxes, pictures and what stays together are placed by us.
 */
export class Layout extends doors.LayoutBuilder {
  readonly book: Book
  readonly footnotes: Footnotes
  readonly sizes: Sizes
  readonly measure: Measure
  readonly structure: StructureBuilder
  readonly marks = new Marks()
  readonly concessions = new Concessions()
  /** Paragraphs that name pages. */
  readonly references: Reference[] = []
  /** What holds around the block that is being placed. */
  setting: Setting
  /** Markers that wait for the first line beside them. */
  hanging: Hanging[] = []
  /** What follows the block around that is being placed, for what must stay with it. */
  next: Next | undefined = undefined
  /** The page that what must stay together here began at its top, or -1: another is no larger. */
  chain = -1
  /** Id of the nearest block around that has one. */
  around = ''
  /** Whether the block around must stay with what stands before it, and so its first block, too. */
  following = false
  /** The page on which the first of two blocks stands that face each other, or -1. */
  faced = -1
  /** What boxes, rows and repeated heads take of each new page; points. */
  overhead = 0
  override writer: Writer

  constructor(book: Book, setter: Typesetter) {
    const {width, height, margins, foot = 0} = book.page
    const [left, top, right, bottom] = margins
    const edges = {left, top, right, bottom}
    super({width, height}, edges, null)
    this.book = book
    this.setting = {language: book.language, direction: book.direction}
    this.footnotes = new Footnotes(book.content)
    this.sizes = new Sizes(setter, this.footnotes, width - left - right, this.setting, foot)
    this.measure = new Measure(this.sizes)
    this.structure = new StructureBuilder(book.language)
    this.writer = new Writer(
      new doors.Cursor(),
      () => this.structure.owner,
      page => this.footnotes.heightOn(page),
    )
    const {pages} = this.cursor
    this.writer.addListener('pageChanged', () => book.progress?.(pages.length))
    this.cursor.addPage({width, height}, edges)
    this.writer.top = {page: 0, y: top}
  }

  get cursor(): Cursor {
    return this.writer.context()
  }

  /** What a page has room for between its margins. */
  get wholePage(): number {
    const {height, margins} = this.book.page
    return height - margins[1] - margins[3]
  }

  /** What a new page has room for here. */
  get fresh(): number {
    return this.wholePage - this.overhead
  }

  /** Sets the content of a book, block by block. */
  run(content: readonly Content[]): void {
    const nodes = content.map(one => new Node(one, this.setting))
    nodes.forEach((node, at) => {
      const times = timesOf(node.content, this)
      if (times > 0) placeNextBlock(this, nodes, at)
      for (let more = 1; more < times; more++) this.flow([new Node(node.content, this.setting)])
      delete nodes[at]
    })
    this.marks.settle(this.cursor.page, this.cursor.y)
    putFeet(this)
  }

  /** pdfmake asks for columns and cells. */
  override processNode(node: PdfmakeNode): void {
    if (node instanceof Node) this.flow([node])
  }

  /** Places blocks below each other. */
  flow(nodes: readonly Node[]): void {
    nodes.forEach((_, at) => {
      placeNextBlock(this, nodes, at)
    })
  }

  place(node: Node): void {
    const {content} = node
    if (content.absolute === undefined) {
      breakBefore(this, content)
      this.placeHere(node, true)
    } else {
      detached(this, content.absolute, () => this.placeHere(node, false))
    }
  }

  placeHere(node: Node, flowing: boolean): void {
    const {content} = node
    const {cursor} = this
    const [start, top, end, bottom] = marginOf(content)
    const above = this.writer.atTop && flowing ? Math.min(0, top) : top
    cursor.moveDown(above + node.lowered + (content.atFoot === true ? this.#downTo(node) : 0))
    cursor.addMargin(start, end)
    this.marks.announce(content)
    const {setting: around, around: id} = this
    this.setting = node.setting
    this.around = content.id ?? id
    const body = () => this.structure.within(node, () => placeBody(this, node))
    if (node.setting.direction === around.direction) body()
    else mirrored(this, body)
    this.marks.close(content)
    this.setting = around
    this.around = id
    cursor.addMargin(-start, -end)
    cursor.moveDown(bottom)
  }

  /** Puts something that stands in the flow: ids and markers that waited learn their place. */
  put(item: Item, baseline: number): void {
    this.settle(baseline)
    this.writer.put(item)
  }

  /** Places inside a line learn their page; it is the one that was put last. */
  anchor(ids: readonly string[]): void {
    const {page, y} = this.writer.contextStack[0] ?? this.cursor
    for (const id of ids) this.marks.anchor(id, page, y)
  }

  /** Something begins here: `baseline` is what markers beside it stand on. */
  settle(baseline: number): void {
    const {page, y} = this.writer.contextStack[0] ?? this.cursor
    this.marks.settle(page, y)
    anchorMarkers(this, baseline)
  }

  /** Tells that something could not be kept, here. */
  concede(kind: GaveWay['kind'], {content}: Node): void {
    this.concessions.add(kind, content.id ?? this.around, this.cursor.page + 1)
  }

  /** What is left of the page below a block that stands at its foot. */
  #downTo(node: Node): number {
    const {availableHeight, availableWidth} = this.cursor
    return Math.max(0, availableHeight - this.sizes.heightOf(node, availableWidth))
  }
}
