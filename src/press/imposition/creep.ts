import {millimetre} from './paper.ts'

/** Thickness of a sheet of 80 g/m² with the air of a fold, points. */
const leaf = 0.1 * 1.3 * millimetre

/** Thinner books need no correction. */
const fewest = 8

/**
 * How far the pages of a sheet move toward the fold, points: inner sheets stand out of a folded book
 * by the thickness of those around them, and lose it when the edge is cut. Sheets count from 0, the
 * outermost.
 */
export function creepOf(sheet: number, sheets: number): number {
  return sheets < fewest ? 0 : sheet * leaf
}
