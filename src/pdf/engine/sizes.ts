import {closerForm, overOf} from './closer-form.ts'
import {columnWidths} from './column-widths.ts'
import type {Columns, Stack, Text} from './content.ts'
import {flowHeight, leadOfFlow} from './flow-columns.ts'
import type {Footnotes} from './footnotes.ts'
import {hangInset, headHeight, insetOf, marginOf} from './geometry.ts'
import {isFootnote, keepsNext} from './keeps.ts'
import {lineBox, linesOf} from './lines.ts'
import {Node, pictureScale, type Setting} from './node.ts'
import {rowHeight, rowLead} from './row-height.ts'
import {formOf} from './table-form.ts'
import type {Typesetter} from './typesetter.ts'

/** A block that follows the blocks around, and the width that it will find. */
export interface Next {
  readonly node: Node
  readonly width: number
}

/** Tells how high blocks will be before they are set, so that what belongs together can move. */
export class Sizes {
  readonly setter: Typesetter
  readonly #footnotes: Footnotes
  readonly #frame: number
  readonly #setting: Setting
  readonly #foot: number

  /** `frame` is the width of what stands at the foot of a page, `foot` what is kept free of titles. */
  constructor(
    setter: Typesetter,
    footnotes: Footnotes,
    frame: number,
    setting: Setting,
    foot: number,
  ) {
    this.#foot = foot
    this.setter = setter
    this.#footnotes = footnotes
    this.#frame = frame
    this.#setting = setting
  }

  /** Height of a note at the foot of a page. */
  noteHeight(note: Stack): number {
    const {footnote: _, ...block} = note
    return this.heightOf(new Node(block, this.#setting), this.#frame)
  }

  /** With its margins, on a page without end. */
  heightOf(wanted: Node, width: number): number {
    const node = formOf(wanted, width, this)
    if (node.height !== null && Math.abs(node.height.width - width) < 0.005)
      return node.height.height
    const {content} = node
    const [start, top, end, bottom] = marginOf(content)
    const flowing = content.absolute === undefined && !isFootnote(content)
    const height = flowing
      ? top + node.lowered + this.#inner(node, width - start - end) + bottom
      : 0
    node.height = {width, height}
    return height
  }

  #inner(node: Node, width: number): number {
    const {content} = node
    if ('text' in content) return this.#textHeight(node, content, width, Number.POSITIVE_INFINITY)
    if ('stack' in content) {
      const inset = insetOf(content.box)
      const rows = node.inner.map(inner => this.heightOf(inner, width - this.#taken(content)))
      return inset.top + headHeight(content.box) + sum(rows) + inset.bottom
    }
    if ('columns' in content) return this.#columnsHeight(node, content, width)
    if ('flow' in content) return flowHeight(node, content, width, this)
    if ('table' in content) {
      return sum(content.table.body.map((_, row) => rowHeight(this, node, content, row, width)))
    }
    return 'rule' in content ? content.rule.width : content.height * pictureScale(node)
  }

  /**
   * How much of a page the beginning of a block takes: all of it where it is kept together and fits
   * on a page of `fresh` points, two lines of a paragraph, the first rows of a table.
   */
  leadOf(wanted: Node, width: number, fresh: number): number {
    const node = this.fitted(wanted, width, fresh)
    const {content} = node
    const [start, top, end, bottom] = marginOf(content)
    const whole = this.heightOf(node, width) - bottom
    if (content.absolute !== undefined || isFootnote(content)) return 0
    if (content.keepTogether === true && whole - Math.max(0, top) <= fresh) return whole
    const inner = width - start - end
    return Math.min(whole, top + node.lowered + this.#lead(node, inner, fresh))
  }

  /**
   * The block itself or in its other form, or with smaller pictures, or set closer,
   * if that lets it stand on one page.
   */
  fitted(wanted: Node, width: number, fresh: number): Node {
    const node = formOf(wanted, width, this)
    if (node.content.keepTogether !== true) return node
    if (overOf(this, node, width, fresh) <= 0.01) return node
    node.fitted ??= closerForm(this, node, width, fresh)
    return node.fitted
  }

  #lead(node: Node, width: number, fresh: number): number {
    const {content} = node
    if ('text' in content) return this.#textHeight(node, content, width, 2)
    if ('stack' in content) {
      const inset = insetOf(content.box)
      const first = this.needed(node.inner, 0, width - this.#taken(content), fresh)
      return inset.top + headHeight(content.box) + first + inset.bottom
    }
    if ('columns' in content) {
      const widths = columnWidths(node, content, width, this)
      const leads = (node.columns ?? []).map((column, at) =>
        this.leadOf(column, widths[at] ?? 0, fresh),
      )
      return Math.max(0, ...leads)
    }
    if ('table' in content) {
      const {body, headerRows} = content.table
      const heads = body
        .slice(0, headerRows)
        .map((_, row) => rowHeight(this, node, content, row, width))
      const above = sum(heads)
      return above + rowLead(this, node, content, headerRows, width, fresh - above)
    }
    if ('flow' in content) return leadOfFlow(node, content, width, this)
    return this.#inner(node, width)
  }

  /**
   * What the blocks from an index on need together: those that stay with the next, and its lead. Where
   * a block that fits a page alone does not fit below those, all begin a page, and it is split there.
   * `after` is what follows the last of them.
   */
  needed(nodes: readonly Node[], from: number, width: number, fresh: number, after?: Next): number {
    let height = 0
    for (let at = from; at < nodes.length; at++) {
      const node = nodes[at]
      if (node === undefined) break
      if (!keepsNext(node)) {
        const lead = this.leadOf(node, width, fresh - (node.content.keepTogether ? 0 : height))
        const split = height > 0 && lead <= fresh && height + lead > fresh
        if (split && node.content.keepTogether === true) return fresh
        return height + (height > 0 ? Math.max(lead, this.#footBelow(nodes, at, width)) : lead)
      }
      height += this.heightOf(node, width)
    }
    return height + (after === undefined ? 0 : this.#leadAfter(after, fresh))
  }

  /** What a block needs to begin on the page of the one before. */
  #leadAfter({node, width}: Next, fresh: number): number {
    const {pageBreak, unlessFree = 1} = node.content
    if (pageBreak === undefined) return this.leadOf(node, width, fresh)
    return unlessFree < 1 ? Math.max(unlessFree * fresh, this.leadOf(node, width, fresh)) : 0
  }

  /** What must stand below a title: enough to keep it out of the foot of the page, or all there is. */
  #footBelow(nodes: readonly Node[], from: number, width: number): number {
    let height = 0
    for (let at = from; at < nodes.length && height < this.#foot; at++) {
      const node = nodes[at]
      if (node !== undefined) height += this.heightOf(node, width)
    }
    return Math.min(height, this.#foot)
  }

  #taken(content: Stack): number {
    const {start, end} = hangInset(content)
    const inset = insetOf(content.box)
    return start + end + inset.start + inset.end
  }

  #columnsHeight(node: Node, content: Columns, width: number): number {
    const widths = columnWidths(node, content, width, this)
    return Math.max(
      0,
      ...(node.columns ?? []).map((column, at) => this.heightOf(column, widths[at] ?? 0)),
    )
  }

  /** A paragraph of up to three lines cannot be broken: two must stand on either page. */
  #textHeight(node: Node, content: Text, width: number, most: number): number {
    const lines = linesOf(node, content, width, this.setter)
    const counted = lines.length <= 3 ? lines : lines.slice(0, most)
    const notes = this.#footnotes.calledIn(content).map(note => this.noteHeight(note))
    const foot = notes.length === 0 ? 0 : this.#footnotes.roomFor(sum(notes), -1)
    return sum(counted.map(line => lineBox(line, content.style, this.setter).height)) + foot
  }
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0)
}
