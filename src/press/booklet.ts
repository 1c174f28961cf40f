import {type LaidBook, layBook} from '../pdf/engine/set-book.ts'
import {bookOf} from '../pdf/render-pdf.ts'
import {fileName} from './file-name.ts'
import {helpFor} from './help/help.ts'
import {bookletPlan} from './imposition/booklet.ts'
import {millimetre, papers} from './imposition/paper.ts'
import {mostStapled, signaturesOf} from './imposition/signatures.ts'
import {many} from './many.ts'
import type {Wish} from './wish.ts'
import type {Pressed, Work} from './work.ts'

/** Points by which pages move away from the fold (house style, §2); those of A6 have no room to. */
const gutter = 5

/** Millimetres of the edge that office printers leave blank. */
const usualEdge = 5

/** Millimetres from the edge to the number in a tab then; a wider blank edge takes from the gutter. */
const clearEdge = 4.7

function gutterFor({edge}: Wish, page: {readonly width: number}): number {
  const room = page.width < papers.a5.width * 0.9 ? 0 : gutter
  return edge > usualEdge ? room - (edge - clearEdge) * millimetre : room
}

/** Pages of each part of a book that is too thick for a stapler. */
const usual = 16

/**
 * A book to be folded and stapled: sheets for the printer, and one file to print before: a test sheet
 * and the help in the book's language.
 */
export async function booklet(work: Work): Promise<Pressed> {
  return onSheets(layBook(await bookOf(work)), work)
}

/** Draws the pages of a book once more, on sheets. */
export async function onSheets(laid: LaidBook, work: Work): Promise<Pressed> {
  const {wish, handbook, theme} = work
  const sheets = Math.ceil(laid.pages / 4)
  const signature = wish.signature ?? (sheets > mostStapled ? usual : 0)
  const plan = bookletPlan({
    count: laid.pages,
    binding: handbook.direction === 'rtl' ? 'right' : 'left',
    sheet: papers[wish.paper],
    page: theme.page,
    signature,
    cut: wish.cut,
    gutter: gutterFor(wish, theme.page),
  })
  const pages = signature === 0 ? sheets * 4 : signature
  const parts = signaturesOf(laid.pages, pages, 'left').map(({length}) => length)
  const count = plan.sides.length / 2
  const help = await helpFor(work, {pages: laid.pages, sheets: count, parts, plan})
  const paper = papers[wish.paper].name
  const naming = {book: handbook.name, language: handbook.language, wish}
  return {
    files: [
      {
        name: fileName(naming),
        bytes: laid.sheets(plan),
        measure: `${many(laid.pages, 'page')} on ${many(count, 'sheet')} of ${paper}, both sides`,
      },
      {
        name: fileName({...naming, part: 'print-first'}),
        bytes: help,
        measure: `test sheet and printing help, 2 sheets of ${paper}, both sides`,
      },
    ],
    remarks: remarksOn(sheets, parts, wish.signature),
  }
}

function remarksOn(
  sheets: number,
  parts: readonly number[],
  wished: number | null,
): readonly string[] {
  const thickest = Math.max(...parts)
  if (parts.length === 1 && sheets <= mostStapled) return []
  if (thickest > mostStapled) {
    return [
      `${thickest} sheets are more than a long-arm stapler holds (${mostStapled}): --signature 16 parts the book`,
    ]
  }
  const why =
    wished === null ? `${sheets} sheets are more than a stapler holds (${mostStapled}); ` : ''
  return [
    `${why}fold ${parts.length} parts of ${sizes(parts)} sheets each by themselves, then sew or glue their backs together`,
  ]
}

function sizes(parts: readonly number[]): string {
  const all = [...new Set(parts)].sort((a, b) => a - b)
  return all.join(' or ')
}
