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

/** A number with at most three decimals: a thousandth of a point is finer than any printer. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}
