import {printedDate} from '../language/printed-date.ts'
import type {Handbook} from '../model/handbook.ts'

/**
 * What names a torn-out page: guide or book, month, short address. A version is that of the book,
 * so it stands after the book's title: after a tool's name it would be read as the tool's own.
 */
export function footLine(
  title: string,
  address: string,
  {title: book, version, date, language}: Handbook,
): string {
  const named = version === '' ? title : `${book} ${version}`
  const month = printedDate(date.slice(0, 7), language)
  return [named, month, address].filter(part => part !== '').join(' · ')
}
