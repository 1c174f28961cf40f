/** Writes a text string of PDF: letters of ASCII as they are, all else as UTF-16 in hexadecimal. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  return `<FEFF${utf16(text)}>`
}

/** The UTF-16 units of a text, big end first, in hexadecimal. */
export function utf16(text: string): string {
  let written = ''
  for (let at = 0; at < text.length; at++) written += hex4(text.charCodeAt(at))
  return written
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return (value + 0x10000).toString(16).slice(1).toUpperCase()
}

/** What stands after the whole number for each thousandth: '', '.001' … '.999'. */
const fractions = Array.from({length: 1000}, (_, at) =>
  at === 0 ? '' : String(at / 1000).slice(1),
)

/**
 * A number with at most three decimals: a thousandth of a point is finer than any printer. Put
 * together from whole numbers, which is four times as fast as to let fractions be printed.
 */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000)
  const thousandths = Math.abs(rounded)
  if (!(thousandths < 1e9)) return String(rounded / 1000)
  const whole = Math.floor(thousandths / 1000)
  const text = `${whole}${fractions[thousandths - whole * 1000]}`
  return rounded < 0 ? `-${text}` : text
}
