import type {TextStyle} from '../../theme/text-style.ts'
import type {Theme} from '../../theme/theme.ts'

/** Shares of its size that a letter of a title is wide, on the average. */
const letter = 0.6
const narrow = 0.38

/** The largest of the theme's title styles in which no word is wider than the cover's text. */
export function coverTitle(title: string, {type, cover}: Theme): {style: TextStyle; lines: number} {
  const styles = [type.coverTitle, type.partTitle, type.title]
  const fitting = styles.find(style => linesOf(title, style, cover.width) <= cover.lines)
  const style = fitting ?? type.longTitle
  return {style, lines: linesOf(title, style, cover.width)}
}

/** Lines that words take by rough count; many if a word does not fit at all. */
export function linesOf(title: string, {size}: TextStyle, width: number): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of title.split(' ')) {
    const wide = widthOf(word)
    if (wide > room) return 99
    if (used > 0 && used + narrow + wide > room) {
      lines++
      used = 0
    }
    used += wide + (used > 0 ? narrow : 0)
  }
  return lines
}

function widthOf(word: string): number {
  const thin = word.match(/[fijlt.,:;'’!|()[\]-]/g)?.length ?? 0
  return ([...word].length - thin) * letter + thin * narrow
}
