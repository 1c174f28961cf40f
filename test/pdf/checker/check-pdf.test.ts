import {describe, expect, it} from 'vitest'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import {type PdfCode, pdfRules} from '../../../src/pdf/checker/rules.ts'
import {fileOf} from './cases/case.ts'
import {groups} from './cases/cases.ts'

for (const [group, cases] of Object.entries(groups)) {
  describe(`our checker on ${group}`, () => {
    it.each(cases)('$name', async one => {
      const findings = await checkPdf(await fileOf(one))
      expect([...new Set(findings.map(finding => finding.code))].sort()).toEqual(
        [...one.finds].sort(),
      )
    })
  })
}

it('every demand is broken by one file at least', () => {
  const broken = new Set(Object.values(groups).flatMap(cases => cases.flatMap(one => one.finds)))
  expect(Object.keys(pdfRules).filter(code => !broken.has(code as PdfCode))).toEqual([])
})
