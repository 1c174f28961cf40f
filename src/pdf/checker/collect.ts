import {visible} from '../../report/visible.ts'
import type {PdfFinding, Say} from './finding.ts'
import {pdfRules} from './rules.ts'

/** Gathers findings in the order of the file's pages; a fault that repeats on a page is told once,
 * and names out of the file cannot steer a terminal. */
export function collectFindings(): {readonly say: Say; readonly findings: () => PdfFinding[]} {
  const found = new Map<string, PdfFinding>()
  const say: Say = (code, message, where = {}) => {
    const {condition, clause} = pdfRules[code]
    const place = {
      ...(where.page ? {page: where.page} : {}),
      ...(where.object ? {object: where.object} : {}),
    }
    const key = JSON.stringify([code, message, where.page, where.object])
    if (!found.has(key))
      found.set(key, {code, condition, clause, message: visible(message), ...place})
  }
  return {
    say,
    findings: () => [...found.values()].sort((a, b) => (a.page ?? 0) - (b.page ?? 0)),
  }
}
