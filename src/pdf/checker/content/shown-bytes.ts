import {itemsOf, type Value} from '../file/value.ts'

/** A string, or the strings of a list, those between whose letters there are gaps, as one. */
export function bytesIn(shown: Value): Uint8Array | null {
  if (typeof shown !== 'object' || shown === null) return null
  if (shown.kind === 'text') return shown.bytes
  const strings = itemsOf(shown).flatMap(item =>
    typeof item === 'object' && item?.kind === 'text' ? [item.bytes] : [],
  )
  return strings.length === 0 ? null : Buffer.concat(strings)
}
