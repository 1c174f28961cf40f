import {inflateSync} from 'node:zlib'

/** All streams of a file that can be inflated, as text, and its plain objects. */
export function textsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1')
  const streams = [...file.matchAll(/(?<!end)stream\r?\n([\s\S]*?)endstream/g)].flatMap(
    ([, part = '']) => {
      try {
        return [inflateSync(Buffer.from(part, 'latin1')).toString('latin1')]
      } catch {
        return []
      }
    },
  )
  return [...streams, file.replace(/(?<!end)stream\r?\n[\s\S]*?endstream/g, '')]
}

/** Content streams: those that set text or draw shapes. */
export function contentsOf(bytes: Uint8Array): readonly string[] {
  return textsOf(bytes).filter(text => /\bTf\b/.test(text) || /\bre\b/.test(text.slice(0, 2000)))
}

/** The operators of a content stream in order: what is no operand (ISO 32000-1, 7.8.2). */
export function operatorsIn(content: string): readonly string[] {
  const operand =
    /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|<<|>>|\[|\]|\/[^\s/<>[\]()]*|[-+.\d][\d.]*|[A-Za-z'"*][\w'"*]*/g
  return [...content.matchAll(operand)]
    .map(([token]) => token)
    .filter(token => /^[A-Za-z'"]/.test(token))
    .filter(token => !['true', 'false', 'null'].includes(token))
}

/** What a page may be drawn with in shades of black: paths, text, marks, images, `g` and `G`. */
export const greyOperators: ReadonlySet<string> = new Set(
  [
    'q Q cm w J j M d ri i gs',
    'm l c v y h re S s f F f* B B* b b* n W W*',
    'BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ',
    'BMC BDC EMC MP DP Do g G',
  ].flatMap(line => line.split(' ')),
)

/** The dictionaries of all images, each from `<<` to `>>`. */
export function imagesIn(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1')
  return [
    ...file.matchAll(/<<(?:(?!>>\s*stream)[\s\S])*?\/Subtype\s*\/Image[\s\S]*?>>\s*stream/g),
  ].map(([dictionary]) => dictionary)
}
