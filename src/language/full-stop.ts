/** Scripts that end a sentence with a sign of their own; Thai has none. */
const stops: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}$/u, '。'],
  [/\p{Script=Myanmar}$/u, '။'],
  [/\p{Script=Ethiopic}$/u, '።'],
  [/\p{Script=Khmer}$/u, '។'],
  [/\p{Script=Tibetan}$/u, '།'],
  [/\p{Script=Thai}$/u, ''],
  [/\p{P}$/u, ''],
]

/** The full stop that a word before a sentence takes, such as "Tip"; '' where it brings its own. */
export function fullStopAfter(word: string): string {
  const trimmed = word.trim()
  return stops.find(([ending]) => ending.test(trimmed))?.[1] ?? '.'
}
