import {
  type Cursor,
  doors,
  type Fragment,
  type PageChange,
  type PageItem,
  type Repeatable,
  type Vector,
} from './internals.ts'
import {type Item, moved, type Owner, type ShapesItem} from './items.ts'

/** High enough for all that must not be broken; pdfmake's own height here is not a number (0.3.11). */
const endless = 1e7

/**
 * pdfmake's writer with things of our own: repeated heads take their turn among boxes and rows when
 * a page is turned, and are artifacts.
 */
export class Writer extends doors.PageWriter {
  /** Where the first thing of the current page stands, or stood. */
  top = {page: 0, y: 0}
  readonly #owner: () => Owner
  readonly #reserved: (page: number) => number
  readonly #heads: ((change: PageChange) => void)[] = []

  /** `owner` tells what lines of tables belong to, `reserved` what the foot of a page has taken. */
  constructor(context: Cursor, owner: () => Owner, reserved: (page: number) => number) {
    super(context)
    this.#owner = owner
    this.#reserved = reserved
  }

  /** Whether nothing stands above on this page. */
  get atTop(): boolean {
    const {page, y} = this.context()
    return this.transactionLevel === 0 && page === this.top.page && y - this.top.y < 0.01
  }

  put(item: Item): void {
    this.context().getCurrentPage().items.push({type: 'ours', item})
  }

  /** Turns the page; what spans it is told in the order in which it was opened. */
  override moveToNextPage(orientation?: string): void {
    const context = this.context()
    const {prevPage, prevY} = context.moveToNextPage(orientation)
    context.availableHeight -= this.#reserved(context.page)
    const change = {
      prevPage,
      prevY,
      get y() {
        return context.y
      },
    }
    this.emit('pageChanged', change)
    this.top = {page: context.page, y: context.y}
  }

  override pushToRepeatables(head: Repeatable): void {
    const again = () => {
      const {page} = this.context()
      if (head.insertedOnPages[page] === true) this.context().moveDown(head.height)
      else {
        head.insertedOnPages[page] = true
        this.addFragment({...head, items: head.items.map(asArtifact)}, true)
      }
    }
    this.#heads.push(again)
    this.addListener('pageChanged', again)
  }

  override popFromRepeatables(): void {
    const again = this.#heads.pop()
    if (again !== undefined) this.removeListener('pageChanged', again)
  }

  override pushContext(context?: Cursor | number, height?: number): void {
    if (context === undefined) super.pushContext(this.context().availableWidth, endless)
    else super.pushContext(context, height)
  }

  override addVector(
    vector: Vector,
    ignoreX = false,
    ignoreY = false,
    _?: unknown,
    page?: number | null,
  ): unknown {
    const context = this.context()
    const target = typeof page === 'number' ? context.pages[page] : context.getCurrentPage()
    const {x1 = 0, x2 = 0, y1 = 0, lineWidth, lineColor} = vector
    const owner = this.#owner()
    const item: ShapesItem = {
      kind: 'shapes',
      x: x1 + (ignoreX ? 0 : context.x),
      y: y1 + (ignoreY ? 0 : context.y) - lineWidth / 2,
      width: x2 - x1,
      height: lineWidth,
      shapes: [
        {shape: 'rectangle', x: 0, y: 0, width: x2 - x1, height: lineWidth, fill: lineColor},
      ],
      owner: typeof owner === 'string' ? owner : 'Layout',
    }
    target?.items.push({type: 'ours', item})
    return true
  }

  override addFragment(block: Fragment, useX = false, useY = false, dontMove = false): unknown {
    const context = this.context()
    if (!useX && block.height > context.availableHeight && !this.atTop) this.moveToNextPage()
    const right = useX ? (block.xOffset ?? 0) : context.x
    const down = useY ? (block.yOffset ?? 0) : context.y
    const {items} = context.getCurrentPage()
    for (const {item} of block.items) {
      if (isItem(item)) items.push({type: 'ours', item: moved(item, right, down)})
    }
    if (!dontMove) context.moveDown(block.height)
    return true
  }
}

/** All items on our pages are ours; pdfmake carries them without looking. */
export function isItem(item: unknown): item is Item {
  return typeof item === 'object' && item !== null && 'kind' in item
}

function asArtifact({type, item}: PageItem): PageItem {
  return isItem(item) ? {type, item: {...item, owner: 'Pagination'}} : {type, item}
}
