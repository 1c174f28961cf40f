import bidiFactory from 'bidi-js'
import {rightToLeft} from './characters.ts'

/** bidi-js 1.1.0 exports the function itself, though its types speak of a default in it. */
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

/**
 * Embedding level of each UTF-16 unit (UAX #9, bidi-js 1.1.0), or null where all of the text runs
 * left to right.
 */
export function levelsOf(text: string, base: 'ltr' | 'rtl'): Uint8Array | null {
  if (base === 'ltr' && !rightToLeft.test(text)) return null
  return bidi.getEmbeddingLevels(text, base).levels
}

/** Rule L2 of UAX #9: from logical order to the order in which things stand from left to right. */
export function visualOrder<T extends {readonly level: number}>(
  logical: readonly T[],
): readonly T[] {
  let [highest, lowestOdd] = [0, Number.POSITIVE_INFINITY]
  for (const {level} of logical) {
    highest = Math.max(highest, level)
    if (level % 2 === 1) lowestOdd = Math.min(lowestOdd, level)
  }
  let order = logical
  for (let level = highest; level >= lowestOdd; level--) order = reversedFrom(order, level)
  return order
}

/** Turns round each stretch whose levels are at least this. */
function reversedFrom<T extends {readonly level: number}>(
  order: readonly T[],
  level: number,
): readonly T[] {
  const turned: T[] = []
  let stretch: T[] = []
  for (const one of order) {
    if (one.level >= level) stretch.push(one)
    else {
      turned.push(...stretch.reverse(), one)
      stretch = []
    }
  }
  turned.push(...stretch.reverse())
  return turned
}
