import type {InlineState} from '../placed.ts'
import {brokenPicture} from './broken-picture.ts'

const run = /[!^]?\[+/y

/** States in which no bracket closes from here on, so that the text is searched once. */
const endless = new WeakSet<InlineState>()

/** Brackets that nothing closes are text at once; the other rules would try each of them to the end. */
export function openBrackets(state: InlineState, silent: boolean): boolean {
  run.lastIndex = state.pos
  const found = run.exec(state.src)?.[0]
  if (found === undefined) return false
  if (!endless.has(state)) {
    if (state.src.indexOf(']', state.pos) !== -1) return false
    endless.add(state)
  }
  if (brokenPicture(state, silent)) return true
  if (!silent) state.pending += found
  state.pos += found.length
  return true
}
