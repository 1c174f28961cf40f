import type {TextStyle} from '../../theme/text-style.ts'
import type {Theme} from '../../theme/theme.ts'

/** Shares of its size that letters of a title are wide, rather too much than too little. */
const letter = 0.6
const narrow = 0.38
const wide = 0.95
const capital = 0.72

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
    const own = [...word].reduce((sum, one) => sum + shareOf(one), 0)
    if (own > room) return 99
    if (used > 0 && used + narrow + own > room) {
      lines++
      used = 0
    }
    used += own + (used > 0 ? narrow : 0)
  }
  return lines
}

function shareOf(one: string): number {
  if (/[fijlt.,:;'’!|()[\]-]/.test(one)) return narrow
  if (/[mwMW@—]/.test(one)) return wide
  return /\p{Lu}/u.test(one) ? capital : letter
}
