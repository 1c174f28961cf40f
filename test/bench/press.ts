/**
 * What a booklet costs on top of the book whose pages it draws once more: `npx tsx test/bench/press.ts
 * [steps…]` (default 60 320 790, up to a book of about 165 pages and more). CPU seconds of one process,
 * each the least of three rounds. Issue: less than 40 % for 165 pages.
 *
 * Node 20.20 on a busy machine of two cores, 28 November 2026: 168 pages, 1.52 s and 0.22 s, 15 %.
 */
import {layBook} from '../../src/pdf/engine/set-book.ts'
import {bookOf, renderPdf} from '../../src/pdf/render-pdf.ts'
import {onSheets} from '../../src/press/booklet.ts'
import {guideOf, workOf} from '../press/pressed.ts'

const sizes = process.argv.slice(2).map(Number)

process.stdout.write('pages  book CPU s  sheets CPU s  on top\n')
for (const steps of sizes.length > 0 ? sizes : [60, 320, 790]) {
  const {pages, book, sheets} = await costOf(steps)
  const share = `${Math.round((100 * sheets) / book)} %`
  process.stdout.write(
    `${String(pages).padStart(5)}${book.toFixed(2).padStart(12)}${sheets.toFixed(2).padStart(14)}${share.padStart(8)}\n`,
  )
}

/** The book: laid out, written and checked. Its sheets: drawn from the same pages, and the help. */
async function costOf(steps: number) {
  const work = await workOf([guideOf({steps})], {product: 'booklet'})
  const rounds: {readonly book: number; readonly sheets: number; readonly pages: number}[] = []
  for (let round = 0; round < 3; round++) {
    const [book, {pages}] = await seconds(() => renderPdf(work))
    const laid = layBook(await bookOf(work))
    const [sheets] = await seconds(() => onSheets(laid, work))
    rounds.push({book, sheets, pages})
  }
  const least = (key: 'book' | 'sheets') => Math.min(...rounds.map(round => round[key]))
  return {pages: rounds[0]?.pages ?? 0, book: least('book'), sheets: least('sheets')}
}

async function seconds<T>(act: () => Promise<T>): Promise<readonly [number, T]> {
  const before = process.cpuUsage()
  const made = await act()
  const {user, system} = process.cpuUsage(before)
  return [(user + system) / 1e6, made]
}
