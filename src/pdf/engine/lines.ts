import {breakLines} from '../text/break-lines.ts'
import type {Line} from '../text/line.ts'
import type {Paragraph} from '../text/piece.ts'
import type {Text, TextStyle} from './content.ts'
import type {Node} from './node.ts'
import type {Typesetter} from './typesetter.ts'

/** The lines of a paragraph at a width; broken once for each width it is asked for in a row. */
export function linesOf(
  node: Node,
  text: Text,
  width: number,
  setter: Typesetter,
): readonly Line[] {
  if (node.lines !== null && Math.abs(node.lines.width - width) < 0.005) return node.lines.lines
  const lines = breakLines(paragraphOf(node, text, setter), width)
  node.paragraph = null
  node.lines = {width, lines, numbers: node.numbers}
  return lines
}

function paragraphOf(node: Node, text: Text, setter: Typesetter): Paragraph {
  if (node.paragraph !== null) return node.paragraph
  node.numbers = setter.numbersIn(text)
  return setter.paragraph(text, node.setting)
}

/** How high a line is, and how far below its top its baseline stands; points. */
export interface LineBox {
  readonly height: number
  readonly ascent: number
}

/** Leading is absolute: a letter from another face never tears lines apart, only a picture may. */
export function lineBox(line: Line, style: TextStyle, setter: Typesetter): LineBox {
  let ascent = (setter.faceOf(style).ascent * style.size) / 1000
  let descent = style.leading - ascent
  for (const strip of line.strips) {
    if (strip.kind === 'text' || strip.span.thing?.thing !== 'picture') continue
    const {height, drop} = strip.span.thing
    ascent = Math.max(ascent, height - drop)
    descent = Math.max(descent, drop)
  }
  return {height: ascent + descent, ascent}
}

/** How wide the longest word of a paragraph is, and all of it on one line; points. */
export function extremes(node: Node, text: Text, setter: Typesetter): readonly [number, number] {
  if (node.extremes !== null) return node.extremes
  node.paragraph = paragraphOf(node, text, setter)
  let [least, most, word, line] = [0, 0, 0, 0]
  for (const piece of node.paragraph.pieces) {
    word += piece.width
    least = Math.max(least, word)
    most = Math.max(most, line + piece.width)
    word = piece.break === 0 ? word + piece.gap : 0
    line = piece.break === 2 ? 0 : line + piece.width + piece.gap
  }
  node.extremes = [least, most]
  return node.extremes
}
