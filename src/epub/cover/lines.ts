/** Where a title may be broken: after a blank, a Tibetan tsheg or a zero width space. */
const places = /(?<=[ \u0f0b\u200b])/

/** Scripts that write without blanks and may be broken between any two characters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function partsOf(text: string): readonly string[] {
  const parts = text.replace(/\s+/gu, ' ').trim().split(places)
  return parts.flatMap(part => (dense.test(part) ? [...part] : [part]))
}

/** Breaks a text greedily into lines of at most `most`; a single long word may stand out. */
export function breakLines(
  text: string,
  most: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of partsOf(text)) {
    if (line !== '' && widthOf((line + part).trimEnd()) > most) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()].filter(one => one !== '')
}
