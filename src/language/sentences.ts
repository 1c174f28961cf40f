import {fullStopAfter} from './full-stop.ts'

/**
 * Sentences one after the other, each with a full stop of the script that `own`, a word of the language,
 * is written in, unless it brings a sign of its own.
 */
export function sentences(parts: readonly string[], own: string): string {
  const stop = fullStopAfter(own)
  const closed = parts
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => (/\p{P}$/u.test(part) ? part : `${part}${stop}`))
  return closed.join(stop === '。' ? '' : ' ')
}
