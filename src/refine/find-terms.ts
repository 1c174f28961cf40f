import type {Term} from '../model/handbook.ts'

/** A stretch of a text: a term as it stands there, or what is between terms. */
export interface Piece {
  readonly text: string
  readonly term: Term | null
}

/** Finds the terms of a glossary in a text. */
export interface Finder {
  /** The text in pieces; each wanted term once, where it stands first. */
  piecesOf(text: string, wanted: (term: Term) => boolean): readonly Piece[]
}

/** Languages that put no space between words: a term may begin and end anywhere. */
const unspaced = /^(bo|dz|ja|km|lo|my|th|zh)\b/i

/**
 * Of two terms that begin at one place the longer one is found; capitals do not count. In `names`,
 * such as those of tools, no term is looked for.
 */
export function finderOf(
  terms: readonly Term[],
  names: readonly string[],
  language: string,
): Finder {
  const byForm = new Map<string, Term>()
  for (const term of terms) {
    for (const form of [term.name, ...term.forms]) {
      if (!byForm.has(folded(form))) byForm.set(folded(form), term)
    }
  }
  const other = names.map(folded).filter(name => name !== '' && !byForm.has(name))
  const forms = [...byForm.keys(), ...other].sort((one, other) => other.length - one.length)
  const [before, after] = unspaced.test(language) ? ['', ''] : boundaries
  const pattern = forms.map(escaped).join('|')
  const search = new RegExp(`${before}(?:${pattern})${after}`, 'giu')
  return {
    piecesOf: (text, wanted) => {
      if (byForm.size === 0) return [{text, term: null}]
      return cut(text, search, found => byForm.get(folded(found)), wanted)
    },
  }
}

const boundaries = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'] as const

function cut(
  text: string,
  search: RegExp,
  termOf: (found: string) => Term | undefined,
  wanted: (term: Term) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = []
  const seen = new Set<Term>()
  let from = 0
  for (const match of text.matchAll(search)) {
    const term = termOf(match[0])
    if (term === undefined || seen.has(term) || !wanted(term)) continue
    seen.add(term)
    if (match.index > from) pieces.push({text: text.slice(from, match.index), term: null})
    pieces.push({text: match[0], term})
    from = match.index + match[0].length
  }
  if (from < text.length || pieces.length === 0) pieces.push({text: text.slice(from), term: null})
  return pieces
}

function folded(form: string): string {
  return form.toLowerCase().replace(/\s+/g, ' ')
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s')
}
