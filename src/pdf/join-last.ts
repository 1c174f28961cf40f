import type {Run} from './engine/content.ts'

/** Letters below which a word must not stand alone on the last line of a title or box. */
const short = 6

/** Joins a short last word to the one before it (house style, §7.6). */
export function joinLast(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)
  if (last === undefined || !('text' in last)) return runs
  const joined = last.text.replace(/[ ](\S{1,5})$/u, '\u00a0$1')
  const whole = last.text.length > short * 2 || runs.length > 1
  return whole && joined !== last.text ? [...runs.slice(0, -1), {...last, text: joined}] : runs
}
