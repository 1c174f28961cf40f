/** Puts values into a phrase: `fill('Step {number}', {number: '3'})`. Other braces stay. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, key: string) => values[key] ?? slot)
}

/** What a phrase says before and after a slot, blanks and all; without the slot all of it is before. */
export function around(phrase: string, slot: string): {before: string; after: string} {
  const at = phrase.indexOf(`{${slot}}`)
  if (at === -1) return {before: `${phrase} `, after: ''}
  return {before: phrase.slice(0, at), after: phrase.slice(at + slot.length + 2)}
}
