import type {Content} from '../content.ts'
import type {Layout} from '../layout.ts'

/** How often a block is printed: once, or as often as the sheets of the book have pages left. */
export function timesOf({fillsSheets}: Content, {cursor}: Layout): number {
  if (fillsSheets === undefined) return 1
  const {multiple, after} = fillsSheets
  const over = (cursor.pages.length + after) % multiple
  return over === 0 ? 0 : multiple - over
}
