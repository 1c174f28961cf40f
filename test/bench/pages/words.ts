/** What a section of a generated book says; about one A5 page each. */
export interface Section {
  readonly number: number
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly steps: readonly string[]
  readonly bullets: readonly string[]
  readonly warning: string
  readonly picture: boolean
  readonly table: boolean
  /** Number of another section that this one names. */
  readonly other: number
}

const vocabulary =
  'open the list of names and press Save before you leave this window then lock your book with a long sentence that nobody else knows copy it to a stick keep the stick in another house never write down what protects it ask a friend to try whether the copy opens check each year if the program is still cared for'.split(
    ' ',
  )

/** The same sections on every run. */
export function sectionsOf(count: number): readonly Section[] {
  const chance = numbers(7)
  const say = (words: number) => sentenceOf(words, chance)
  return Array.from({length: count}, (_, at) => ({
    number: at + 1,
    title: say(4),
    paragraphs: [say(60), say(45)],
    steps: [say(25), say(18), say(30), say(20)],
    bullets: [say(8), say(10)],
    warning: say(35),
    picture: at % 3 === 0,
    table: at % 5 === 2,
    other: ((at * 7) % count) + 1,
  }))
}

function sentenceOf(count: number, chance: () => number): string {
  const words = Array.from({length: count}, (_, at) => {
    const word = vocabulary[Math.floor(chance() * vocabulary.length)] ?? ''
    const numbered = chance() < 0.03 ? word + Math.floor(chance() * 9000) : word
    const first = at % 13 === 0 ? numbered.charAt(0).toUpperCase() + numbered.slice(1) : numbered
    return at % 13 === 12 && at < count - 1 ? `${first}.` : first
  })
  return `${words.join(' ')}.`
}

/** A row of numbers from 0 to 1 that looks like chance (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
