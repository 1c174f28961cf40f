import {printedDate} from '../language/printed-date.ts'
import type {Handbook} from '../model/handbook.ts'

/** What names a torn-out page: guide or book, edition, month, short address. */
export function footLine(
  title: string,
  address: string,
  {version, date, language}: Handbook,
): string {
  const named = version === '' ? title : `${title} ${version}`
  const month = printedDate(date.slice(0, 7), language)
  return [named, month, address].filter(part => part !== '').join(' · ')
}
