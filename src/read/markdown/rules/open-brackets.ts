import type {InlineState} from '../placed.ts'
import {brokenPicture} from './broken-picture.ts'

const run = /[!^]?\[+/y
const begins = /[!^[]/y

/** Where a state's next closing bracket stands, or past the end: no text is searched twice. */
const closers = new WeakMap<InlineState, number>()

/** Brackets that nothing closes are text at once; the other rules would try each of them to the end. */
export function openBrackets(state: InlineState, silent: boolean): boolean {
  begins.lastIndex = state.pos
  if (!begins.test(state.src) || isClosed(state)) return false
  run.lastIndex = state.pos
  const found = run.exec(state.src)?.[0]
  if (found === undefined) return false
  if (brokenPicture(state, silent)) return true
  if (!silent) state.pending += found
  state.pos += found.length
  return true
}

function isClosed(state: InlineState): boolean {
  const {src, pos} = state
  const known = closers.get(state)
  if (known !== undefined && known >= pos) return known < src.length
  const next = src.indexOf(']', pos)
  closers.set(state, next === -1 ? src.length : next)
  return next !== -1
}
