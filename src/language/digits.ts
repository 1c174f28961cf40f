/** Code point of the digit zero of each language that prints its own digits (house-style.md §8). */
const zeros: Readonly<Record<string, number>> = {ar: 0x660, fa: 0x6f0, my: 0x1040, ur: 0x6f0}

/** The countries of the Maghreb print 0123 in Arabic, too. */
const maghreb = /^ar-(dz|eh|ly|ma|mr|tn)\b/i

/**
 * Writes the digits 0-9 of a number as the language prints them. For steps, pages and dates; never
 * for versions, addresses or keys, nor for discs beside a picture that shows numbers of its own.
 */
export function inDigits(text: string, language: string): string {
  const zero = zeros[language.toLowerCase().split('-')[0] ?? '']
  if (zero === undefined || maghreb.test(language)) return text
  return text.replace(/[0-9]/g, digit => String.fromCodePoint(zero + Number(digit)))
}
