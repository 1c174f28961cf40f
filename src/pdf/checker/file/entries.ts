import type {Value} from './value.ts'

/** What a dictionary holds; of two entries with one key the last counts. */
export interface Entries {
  keys(): Iterable<string>
  get(key: string): Value | undefined
}

/** Dictionaries of more entries are looked up by a table. */
const few = 16

/** Entries in as little room as they need: a book has a dictionary for each of its paragraphs. */
export function entriesOf(keys: readonly string[], values: readonly Value[]): Entries {
  if (keys.length <= few) return new FewEntries(inLittleRoom(keys), inLittleRoom(values))
  return new Map(keys.map((key, at) => [key, values[at] ?? null]))
}

/** A list that grew has room for a dozen more; of those that are kept there are hundred thousands. */
export function inLittleRoom<Item>(list: readonly Item[]): Item[] {
  return list.slice()
}

class FewEntries implements Entries {
  readonly #keys: readonly string[]
  readonly #values: readonly Value[]

  constructor(keys: readonly string[], values: readonly Value[]) {
    this.#keys = keys
    this.#values = values
  }

  keys(): Iterable<string> {
    return this.#keys
  }

  get(key: string): Value | undefined {
    for (let at = this.#keys.length - 1; at >= 0; at--) {
      if (this.#keys[at] === key) return this.#values[at]
    }
    return undefined
  }
}
