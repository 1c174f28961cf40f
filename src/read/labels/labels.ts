import type {BoxLevel} from '../../model/block.ts'
import {type LabelTable, labelsFor} from './load-labels.ts'
import {digits, ends, escapePattern, numberIn} from './patterns.ts'
import {type Speech, speechOf} from './speech.ts'

/** What a label at the start of a text says, and how long it is with its mark. */
export interface FoundLabel {
  readonly level: BoxLevel
  /** The words without their mark. */
  readonly words: string
  /** Characters of the text that the label and its mark take. */
  readonly length: number
  /** Whether a mark such as `:` closes it. */
  readonly closed: boolean
  /** True for the language's own signal word, which the book prints anyway. */
  readonly isSignalWord: boolean
  /** False if other words stand before the label's own: "Installation Note". */
  readonly isAlone: boolean
}

/** The labels that are understood in guides of one language: its own and the English ones. */
export interface Labels extends Speech {
  readonly language: string
  /** At the start of a text: `step` is the number as written. */
  readonly step: RegExp
  /** A caption's start: `Figure 3`. */
  readonly caption: RegExp
  readonly question: RegExp
  readonly answer: RegExp
  /** The value of a step's number, in digits of any script or as an ordinal; 0 if it has none. */
  readonly numberOf: (label: string) => number
  readonly boxAt: (text: string) => FoundLabel | null
}

const levels: Readonly<Record<string, BoxLevel>> = {
  note: 'note',
  tip: 'tip',
  caution: 'caution',
  danger: 'danger',
  warning: 'warning',
  important: 'warning',
}

const made = new Map<string, Labels>()

/** The labels of a language, such as `pt-BR`; an unknown one has the English labels only. */
export function labelsOf(language: string): Labels {
  const known = made.get(language)
  if (known !== undefined) return known
  const labels = makeLabels(language, labelsFor(language), labelsFor('en'))
  made.set(language, labels)
  return labels
}

function makeLabels(language: string, own: LabelTable, english: LabelTable): Labels {
  const tables = [own, english]
  const all = (name: string) => tables.flatMap(table => table[name] ?? [])
  const number = `(?<step>${[digits, ...all('ordinals').map(escapePattern)].join('|')})`
  const numbered = (name: string) => anyOf(all(name).map(form => formOf(form, number)))
  return {
    language,
    ...speechOf(own, english),
    step: pattern(`^[\\s*#]*${numbered('step')}(?![\\p{L}\\p{Nd}])`),
    caption: pattern(`^[\\s*_]*${numbered('figure')}`),
    question: pattern(`^${anyOf(all('question').map(escapePattern))}\\s*${ends}`),
    answer: pattern(`^${anyOf(all('answer').map(escapePattern))}\\s*${ends}`),
    numberOf: label =>
      numberIn(label) ?? 1 + all('ordinals').findIndex(word => fold(word) === fold(label)),
    boxAt: boxFinder(tables),
  }
}

/** `{n}` becomes the number; a blank may be missing, as in `Step4`. Group names stand once only. */
function formOf(form: string, number: string): string {
  const [before = '', after = ''] = form.split('{n}').map(part => spaced(part))
  return `${before}${number}${after}`
}

function spaced(part: string): string {
  return escapePattern(part).replace(/ /g, '\\s*')
}

function anyOf(parts: readonly string[]): string {
  const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst.length === 0 ? '(?!)' : `(?:${longestFirst.join('|')})`
}

function pattern(text: string): RegExp {
  let count = 0
  const once = text.replace(/\(\?<step>/g, () => (count++ === 0 ? '(?<step>' : `(?<step${count}>`))
  return new RegExp(once, 'iu')
}

function boxFinder(tables: readonly LabelTable[]): Labels['boxAt'] {
  const words = new Map<string, BoxLevel>()
  const signals = new Set<string>()
  for (const table of tables) {
    for (const [name, level] of Object.entries(levels)) {
      table[name]?.forEach((word, index) => {
        const folded = fold(word)
        if (!words.has(folded)) words.set(folded, level)
        if (index === 0 && name === level) signals.add(folded)
      })
    }
  }
  const some = anyOf(
    tables
      .flatMap(table => Object.keys(levels).flatMap(name => table[name] ?? []))
      .map(escapePattern),
  )
  const start = new RegExp(
    `^\\s*((?:[\\p{L}\\p{M}]+\\s+){0,2}?(${some}))(\\s*${ends}+|(?=\\s|$))`,
    'iu',
  )
  return text => {
    const found = start.exec(text)
    const word = fold(found?.[2] ?? '')
    const level = words.get(word)
    if (found === null || level === undefined || isSmall.test(found[2] ?? '')) return null
    const written = found[1] ?? ''
    const isAlone = fold(written) === word
    const isSignalWord = isAlone && signals.has(word)
    const closed = found[3] !== ''
    return {level, words: written, length: found[0].length, closed, isSignalWord, isAlone}
  }
}

/** A word that begins small is one of a sentence: "please note: …". */
const isSmall = /^\p{Ll}/u

/** Capitals and characters that cannot be seen do not count in a label. */
function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f]/g, '')
}
