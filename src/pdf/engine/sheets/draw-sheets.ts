import {decimal} from '../../structure/pdf-text.ts'
import type {Book} from '../book.ts'
import {Document} from '../document.ts'
import type {PdfmakePage} from '../internals.ts'
import type {Item} from '../items.ts'
import {drawItem} from '../render/draw-item.ts'
import {drawShapes} from '../render/draw-shapes.ts'
import {Ink} from '../render/ink.ts'
import {Links} from '../render/links.ts'
import {isItem} from '../writer.ts'
import type {PagePlace, Plan, Side} from './plan.ts'

/**
 * Draws laid-out pages once more, on sheets: a file for the printer alone, without tags, links and
 * bookmarks. The same glyphs as in the book; each page keeps to its room, and lies over the marks.
 */
export function drawSheets(book: Book, pages: readonly PdfmakePage[], plan: Plan): Uint8Array {
  const {title, language, direction, date, compress = true} = book
  const imprint = {title, language, direction, date, claim: false, compress}
  const document = new Document(imprint, book.pictures)
  const links = new Links(0, language, new Map())
  plan.sides.forEach((side, at) => {
    document.addPage({size: [plan.width, plan.height], margin: 0})
    const ink = new Ink(document, at, plan.height, 0)
    drawMarks(ink, side)
    for (const place of side.places) drawPage(ink, pages[place.page - 1], place, links)
    ink.finish()
  })
  return document.finish()
}

function drawPage(ink: Ink, page: PdfmakePage | undefined, place: PagePlace, links: Links): void {
  if (page === undefined) return
  const {x, y, width, height, over = 0} = place
  ink.apart(() => {
    const room = [x, y - over, width, height + 2 * over]
    ink.draw(`${room.map(decimal).join(' ')} re W n`)
    ink.draw(`${matrixOf(place, page.pageSize)} cm`)
    for (const {item} of page.items) if (isItem(item)) drawItem(ink, silent(item), links)
  })
}

/**
 * Puts the middle of a page on the middle of its room, `shift` beside it:
 * x' = cx ± (scale (x − w/2) + shift), and the minus where it stands on its head.
 */
function matrixOf(place: PagePlace, size: {width: number; height: number}): string {
  const {x, y, width, height, turned, shift, scale} = place
  const sign = turned ? -1 : 1
  const [right, down] = [x + width / 2, y + height / 2]
  const factor = sign * scale
  const matrix = [
    factor,
    0,
    0,
    factor,
    right + sign * shift - (factor * size.width) / 2,
    down - (factor * size.height) / 2,
  ]
  return matrix.map(decimal).join(' ')
}

function silent(item: Item): Item {
  return typeof item.owner === 'string' ? item : {...item, owner: 'Layout'}
}

function drawMarks(ink: Ink, {marks}: Side): void {
  if (marks.length === 0) return
  ink.belong('Layout')
  drawShapes(ink, marks, 0, 0)
}
