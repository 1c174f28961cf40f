import {inDigits} from './digits.ts'

/** An ISO date as people read it, the month in words; what is no date stays as it is. */
export function printedDate(date: string, language: string): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  if (found === null) return date
  const [, year, month, day] = found
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'))
  const format = new Intl.DateTimeFormat(supported(language), {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : {day: 'numeric' as const}),
  })
  return inDigits(format.format(time), language)
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
