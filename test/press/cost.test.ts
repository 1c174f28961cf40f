import {expect, it} from 'vitest'
import {checkPdf} from '../../src/pdf/checker/check-pdf.ts'
import {layBook} from '../../src/pdf/engine/set-book.ts'
import {bookOf} from '../../src/pdf/render-pdf.ts'
import {onSheets} from '../../src/press/booklet.ts'
import {guideOf, workOf} from './pressed.ts'

it('a booklet of 165 pages costs less than 40 % on top of the book whose pages it draws again', async () => {
  const work = await workOf([guideOf({steps: 790})], {product: 'booklet'})
  const before = now()
  const laid = layBook(await bookOf(work))
  const laying = now() - before
  expect(laid.pages).toBeGreaterThanOrEqual(160)
  const sheets = await seconds(() => onSheets(laid, work))
  // A book is not done before it is checked, as `renderPdf` does.
  const writing = await seconds(() => checkPdf(laid.write()))
  expect(sheets / (laying + writing)).toBeLessThan(0.4)
})

/** CPU seconds of this process, so that other programs on the machine don't count. */
async function seconds(act: () => Promise<unknown>): Promise<number> {
  const before = now()
  await act()
  return now() - before
}

function now(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}
