import {isRecord} from './fits.ts'

type Tree = Readonly<Record<string, unknown>>

/** Lays the tokens of one theme over another's: single keys win, the others stay. */
export function overlay(below: Tree, above: Tree): Tree {
  const whole: Record<string, unknown> = {...below}
  for (const [key, value] of Object.entries(above)) {
    const under = whole[key]
    whole[key] = isRecord(under) && isRecord(value) ? overlay(under, value) : value
  }
  return whole
}
