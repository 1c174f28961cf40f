import {expect, it} from 'vitest'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import {describeWithVerapdf, judge} from '../../verapdf/verapdf.ts'
import {producers} from './producers/make-page.ts'

describeWithVerapdf('the same page by other programs', () => {
  for (const {name, installed, make} of producers) {
    if (!installed && !process.env.CI) {
      it.skip(`skipped: ${name} is not installed`, () => {})
      continue
    }
    it(`both judges say the same of the page that ${name} makes`, {timeout: 300_000}, async () => {
      const bytes = await make()
      const verdict = (await judge({page: bytes})).page
      const findings = await checkPdf(bytes)
      const ours = [...new Set(findings.map(({clause}) => clause))].sort()
      const theirs = [...new Set((verdict?.failed ?? []).map(({clause}) => clause))].sort()
      expect(verdict?.error).toBeUndefined()
      expect(ours).toEqual(theirs)
    })
  }
})
