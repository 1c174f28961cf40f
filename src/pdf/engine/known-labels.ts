import type {Line} from '../text/line.ts'
import type {TextStyle} from './content.ts'
import type {Setting} from './node.ts'

/** Lines of a few words that stand in many places of a book: numbers of items, running heads. */
export class KnownLabels {
  readonly #lines = new Map<TextStyle, WeakMap<Setting, Map<string, Line | undefined>>>()

  /** The line of some words in a style and setting; made by `make` when it is asked for first. */
  of(
    words: string,
    style: TextStyle,
    setting: Setting,
    make: () => Line | undefined,
  ): Line | undefined {
    const known = this.#in(style, setting)
    if (!known.has(words)) known.set(words, make())
    return known.get(words)
  }

  #in(style: TextStyle, setting: Setting): Map<string, Line | undefined> {
    const settings = this.#lines.get(style) ?? new WeakMap<Setting, Map<string, Line | undefined>>()
    this.#lines.set(style, settings)
    const known = settings.get(setting) ?? new Map<string, Line | undefined>()
    settings.set(setting, known)
    return known
  }
}
