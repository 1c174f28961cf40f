import {checkPdf} from './checker/check-pdf.ts'
import type {PdfFinding} from './checker/finding.ts'
import type {Book, Finished} from './engine/book.ts'
import {setBook} from './engine/set-book.ts'
import {partsById} from './parts-by-id.ts'
import type {PdfBook} from './render-pdf.ts'

/** Pages: what the check holds of longer books, beside what is left of their making, is too much. */
const mostChecked = 500

/**
 * Sets a book that calls itself PDF/UA-1 only if the checker finds nothing against it. One of more
 * pages than `mostChecked` makes no such claim. `bookOf` is asked again where the claim can't be
 * made, for pages are let go while they are drawn.
 */
export async function setClaimed(
  bookOf: () => Promise<Book>,
  told: Pick<PdfBook, 'handbook' | 'report'>,
): Promise<Finished> {
  const claimed = await setBook({...(await bookOf()), claim: true, claimUpTo: mostChecked})
  if (claimed.pages > mostChecked) return claimed
  const findings = await checkPdf(claimed.bytes)
  if (findings.length === 0) return claimed
  reportFindings(findings, told)
  return setBook({...(await bookOf()), claim: false})
}

/** What is wrong with the file is our own fault, and yet an editor must hear of it. */
function reportFindings(
  findings: readonly PdfFinding[],
  {handbook, report}: Pick<PdfBook, 'handbook' | 'report'>,
): void {
  const span = partsById(handbook).get('')?.span ?? {file: handbook.name, start: 0, end: 0}
  for (const {message, condition, page} of findings.slice(0, 20)) {
    const place = page === undefined ? '' : ` (page ${page})`
    report?.({
      code: 'pdf/not-accessible',
      severity: 'warning',
      message: `the PDF does not keep rule ${condition ?? ''} of PDF/UA-1: ${message}${place}`,
      span,
    })
  }
}
