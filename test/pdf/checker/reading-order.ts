/** Glyphs that are drawn together, each by the text it stands for. */
export interface Shown {
  readonly glyphs: readonly string[]
  /** Points from the bottom of the page. */
  readonly y: number
  /** The text object that they belong to. */
  readonly object: number
}

/** Text in the order of reading, and the same with superiors as words of their own. */
export interface ReadText {
  readonly text: string
  readonly spoken: string
}

export const nothingRead: ReadText = {text: '', spoken: ''}

const rightToLeft =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** The next lower line is further away than this, a superior nearer; points. */
const leastLeading = 6

/**
 * The text of what is shown one after the other. Programs that make PDFs draw words in the order of
 * reading but the letters of a word from left to right: what is right to left is turned round, as
 * Poppler, pdf.js and PDFium do.
 */
export function readingOrder(shown: readonly Shown[]): ReadText {
  let read = nothingRead
  let last: Shown | undefined
  for (const one of joined(shown)) {
    const text = turned(one.glyphs).join('')
    const moved = Math.abs(one.y - (last?.y ?? one.y))
    const apart = moved > 0.01 && moved < leastLeading ? ' ' : ''
    read = {text: read.text + text, spoken: read.spoken + apart + text}
    last = one
  }
  return read
}

/** Strings of one text object are turned round as one. */
function joined(shown: readonly Shown[]): readonly Shown[] {
  const objects: Shown[] = []
  for (const one of shown) {
    const last = objects.at(-1)
    if (last?.object !== one.object) objects.push(one)
    else objects[objects.length - 1] = {...one, glyphs: [...last.glyphs, ...one.glyphs]}
  }
  return objects
}

function turned(glyphs: readonly string[]): readonly string[] {
  return glyphs.some(text => rightToLeft.test(text)) ? [...glyphs].reverse() : glyphs
}
