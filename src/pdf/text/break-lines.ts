import {fillLine} from './fill-line.ts'
import type {Line} from './line.ts'
import type {Paragraph, Piece} from './piece.ts'
import {setLine} from './set-line.ts'

/** Not more hyphens than this below each other. */
const mostHyphens = 2

/** Breaks a paragraph into lines, each as full as it can be; the paragraph itself is not changed. */
export function breakLines(paragraph: Paragraph, width: number): readonly Line[] {
  const lines: Line[] = []
  const {pieces, rightToLeft} = paragraph
  let [at, hyphens] = [0, 0]
  let rest: Piece | null = null
  while (at < pieces.length) {
    const line: Piece[] = []
    const full = fillLine({pieces, first: at, rest, width, hyphens: hyphens < mostHyphens})
    for (let index = at; index < full.end; index++) {
      const piece = index === at && rest !== null ? rest : pieces[index]
      if (piece !== undefined) line.push(piece)
    }
    if (full.split !== null) line.push(full.split[0])
    at = full.end
    rest = full.split === null ? null : full.split[1]
    const set = setLine(line, {width, last: at >= pieces.length, rightToLeft})
    hyphens = set.hyphenated ? hyphens + 1 : 0
    lines.push(set)
  }
  return lines
}
