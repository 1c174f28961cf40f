import {expect, it} from 'vitest'
import {printedDate} from '../../src/language/printed-date.ts'

it.each([
  ['2026-03-14', 'en', '14 March 2026'],
  ['2026-03', 'en', 'March 2026'],
  ['2026-03-14', 'fr', '14 mars 2026'],
  ['2026-03-14', 'fa', '۱۴ مارس ۲۰۲۶'],
])('%s in %s is printed as people read it', (date, language, printed) => {
  expect(printedDate(date, language)).toBe(printed)
})

it.each(['2026-02-31', '2026-99-99', 'in spring', ''])(
  'what is no date is never turned into another: %j',
  date => {
    expect(printedDate(date, 'en')).toBe(date)
  },
)
