import {isRealDate} from '../model/real-date.ts'
import {inDigits} from './digits.ts'

/** An ISO date as people read it, the month in words; what is no date stays as it is. */
export function printedDate(date: string, language: string): string {
  if (!isRealDate(date)) return date
  const [, , day] = date.split('-')
  const format = new Intl.DateTimeFormat(supported(language), {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : {day: 'numeric' as const}),
  })
  return inDigits(format.format(new Date(date)), language)
}

/** English without a region prints the day first, as most of the world does. */
function supported(language: string): string {
  if (language === 'en') return 'en-GB'
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
