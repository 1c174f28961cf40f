import type {Cell, Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'

/** Share of its size that a letter of running text is wide, on the average. */
const letter = 0.52

/** Letters of a cell that count; more are broken into lines. */
const most = 44

/**
 * Widths by what stands in the columns, by rough count of letters: short columns get what they need,
 * long ones share the rest in proportion, and none is narrower than its longest word.
 */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  columns: number,
  to: Mapper,
): readonly (number | '*')[] {
  const {padding} = to.theme.facts
  const room = to.measure - (columns - 1) * (padding[0] + padding[2])
  const size = to.theme.type.table.size * letter
  const texts = Array.from({length: columns}, (_, at) => rows.map(row => wordsOf(row[at]?.content)))
  const wanted = texts.map(column => Math.max(3, ...column.map(one => Math.min(most, one.length))))
  const least = texts.map(column => longestWord(column) * size * 1.1)
  const whole = wanted.reduce((sum, letters) => sum + letters * size * 1.1, 0)
  if (whole <= room) return wanted.map((letters, at) => last(at, columns, letters * size * 1.1))
  const shares = wanted.reduce((sum, letters) => sum + letters, 0)
  const widths = wanted.map((letters, at) => Math.max(least[at] ?? 0, (room * letters) / shares))
  const over = room / widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, at) => last(at, columns, width * Math.min(1, over)))
}

/** The last column takes what is left. */
function last(at: number, columns: number, width: number): number | '*' {
  return at === columns - 1 ? '*' : width
}

function wordsOf(content: Content | undefined): string {
  if (content === undefined || !('text' in content)) return ''
  return content.text.map(run => ('text' in run ? run.text : '')).join('')
}

function longestWord(texts: readonly string[]): number {
  return Math.max(
    0,
    ...texts.flatMap(text => text.split(/\s+/)).map(word => Math.min(24, word.length)),
  )
}
