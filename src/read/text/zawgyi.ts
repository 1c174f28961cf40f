/**
 * Finds Burmese typed for the Zawgyi font: U+1039 stacks consonants in Unicode and so stands before
 * one (U+1000 to U+1021); in Zawgyi it is the visible killer and stands anywhere. Gives the offset of
 * the first wrong one where they are more than 2 in 100 letters, else -1.
 */
export function findZawgyi(text: string): number {
  const letters = text.match(/[\u1000-\u109f]/g)?.length ?? 0
  const wrong = [...text.matchAll(/\u1039(?![\u1000-\u1021])/g)]
  return wrong.length > letters * 0.02 ? (wrong[0]?.index ?? -1) : -1
}
