import type {StructureElement} from '../../structure/element.ts'
import {decimal} from '../../structure/pdf-text.ts'
import type {Document} from '../document.ts'
import type {Artifact, Owner} from '../items.ts'
import {Brush} from './brush.ts'

const artifacts: Readonly<Record<Artifact, string>> = {
  Header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  Footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  Pagination: '/Artifact <</Type /Pagination>> BDC',
  Background: '/Artifact <</Type /Background>> BDC',
  Layout: '/Artifact <</Type /Layout>> BDC',
}

/**
 * The content of one page as it is written: what is drawn is marked as part of an element or as an
 * artifact, and no state is written twice. Marked sequences are never nested: Poppler would lose
 * what follows the inner one.
 */
export class Ink extends Brush {
  readonly document: Document
  /** Counts from 0. */
  readonly page: number
  readonly #height: number
  /** The element of each marked sequence. */
  readonly marks: StructureElement[] = []
  #open: Owner | null = null

  /** How far all is moved to the right. */
  readonly shift: number

  constructor(document: Document, page: number, height: number, shift: number) {
    super()
    this.document = document
    this.page = page
    this.#height = height
    this.shift = shift
    if (shift !== 0) this.draw(`1 0 0 1 ${decimal(shift)} 0 cm`)
  }

  /** Left, bottom, right and top of a rectangle as the file counts them. */
  boxOf(x: number, y: number, width: number, height: number): [number, number, number, number] {
    const left = x + this.shift
    return [left, this.#height - y - height, left + width, this.#height - y]
  }

  /** What is drawn from here on belongs to this owner. */
  belong(owner: Owner): void {
    if (this.#open === owner) return
    this.close()
    this.#open = owner
    if (typeof owner === 'string') this.draw(artifacts[owner])
    else this.draw(`/${owner.role} <</MCID ${this.#mark(owner)}>> BDC`)
  }

  /**
   * Draws text that is read in other words than its glyphs spell, as a sequence of its own: readers
   * heed them only on a tag called Span.
   */
  spoken(owner: StructureElement, utf16: string, body: string): void {
    this.close()
    const properties = `/MCID ${this.#mark(owner)} /ActualText <FEFF${utf16}>`
    this.draw(`/Span <<${properties}>> BDC\n${body}\nEMC`)
  }

  close(): void {
    if (this.#open !== null) this.draw('EMC')
    this.#open = null
  }

  /** What is drawn meanwhile leaves no trace in the state of the page. */
  apart(body: () => void): void {
    this.close()
    this.draw('q')
    body()
    this.close()
    this.draw('Q')
    this.forget()
  }

  /** Ends the page. */
  finish(): void {
    this.close()
    const {operators} = this
    if (operators !== '') this.document.addContent(operators)
  }

  #mark(owner: StructureElement): number {
    const sequence = this.marks.push(owner) - 1
    owner.kids.push({page: this.page, sequence})
    return sequence
  }
}
