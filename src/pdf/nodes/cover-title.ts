import type {TextStyle} from '../../theme/text-style.ts'
import type {Theme} from '../../theme/theme.ts'

/** Share of its size that a letter of a title is wide, on the average. */
const letter = 0.6

/** The largest of the theme's title styles in which no word is wider than the cover's text. */
export function coverTitle(title: string, {type, cover}: Theme): {style: TextStyle; lines: number} {
  const styles = [type.coverTitle, type.partTitle, type.title]
  const fitting = styles.find(style => linesOf(title, style, cover.width) <= cover.lines)
  const style = fitting ?? type.longTitle
  return {style, lines: linesOf(title, style, cover.width)}
}

/** Lines that words take by rough count; many if a word does not fit at all. */
export function linesOf(title: string, {size}: TextStyle, width: number): number {
  const room = Math.floor(width / (size * letter))
  let lines = 1
  let used = 0
  for (const word of title.split(' ')) {
    if (word.length > room) return 99
    if (used > 0 && used + 1 + word.length > room) {
      lines++
      used = 0
    }
    used += word.length + (used > 0 ? 1 : 0)
  }
  return lines
}
