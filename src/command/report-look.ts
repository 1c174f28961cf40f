import type {TextOptions} from '../report/print-text.ts'
import type {Terminal} from './terminal.ts'

/** How a report looks on the terminal; with `full`, each place is told, however many of a kind. */
export function lookOf(
  {printColor, tellColor, columns}: Terminal,
  goesTo: 'print' | 'tell',
  full = false,
): TextOptions {
  const color = goesTo === 'print' ? printColor : tellColor
  return {color, width: columns, ...(full ? {many: Number.POSITIVE_INFINITY} : {})}
}
