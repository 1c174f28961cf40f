import {join} from 'node:path'
import type {Report} from '../report/diagnostic.ts'
import {loadBytes} from '../source/load-bytes.ts'
import {type Source, sourceOf} from '../source/source.ts'
import {readWords} from './read-words.ts'
import {type Word, wordKeys} from './word-keys.ts'
import {type Counted, type Form, isCounted, numberKinds, type Words} from './words.ts'

/** The size, in bytes, above which a file of words is not read. */
const largest = 65_536

/**
 * Loads the words of a language from `words/<language>.yaml` in each folder, later folders over
 * earlier ones, over the same files of the language without its region, over English.
 * `keep` gets every file read, so that reports can show its lines.
 */
export async function loadWords(
  language: string,
  folders: readonly string[],
  report: Report,
  keep: (source: Source) => void = () => {},
): Promise<Words> {
  const words = new Map<Word | Form, string>()
  const own = new Set<Word | Form>()
  let last: Source | null = null
  for (const name of chainOf(language)) {
    for (const folder of folders) {
      const source = await sourceIn(folder, name)
      if (source === null) continue
      keep(source)
      const given = readWords(source, report)
      for (const word of given.keys()) if (isCounted(word)) forgetForms(word, words)
      for (const [word, text] of given) {
        words.set(word, text)
        if (name !== 'en') own.add(word)
      }
      if (name !== 'en') last = source
    }
  }
  if (!/^en\b/i.test(language)) reportGaps(language, own, last, report)
  return complete(words)
}

/** Who says a counted word anew says all forms of it: those of another language would not go with it. */
function forgetForms(word: Counted, words: Map<Word | Form, string>): void {
  for (const kind of numberKinds) words.delete(`${word}.${kind}`)
}

/** From general to special: `en`, `pt`, `pt-BR`. */
function chainOf(language: string): readonly string[] {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const safe = [primary, language].filter(name => /^[A-Za-z0-9-]+$/.test(name))
  return [...new Set(['en', ...safe])]
}

async function sourceIn(folder: string, name: string): Promise<Source | null> {
  const bytes = await loadBytes(join(folder, 'words', `${name}.yaml`), largest)
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  return sourceOf(`words/${name}.yaml`, text)
}

function complete(found: ReadonlyMap<Word | Form, string>): Words {
  const words = Object.fromEntries(found)
  if (isComplete(words)) return words
  throw new Error(`words/en.yaml lacks ${wordKeys.filter(key => !found.has(key)).join(', ')}`)
}

function isComplete(words: Readonly<Record<string, string>>): words is Words {
  return wordKeys.every(key => key in words)
}

function reportGaps(
  language: string,
  own: ReadonlySet<Word | Form>,
  source: Source | null,
  report: Report,
): void {
  const missing = wordKeys.filter(key => !own.has(key))
  if (missing.length === 0) return
  const file = source?.path ?? `words/${language}.yaml`
  const span = {file, start: 0, end: 0}
  if (source === null) {
    report({
      code: 'words/no-language',
      severity: 'warning',
      message: `the book has no words of its own in "${language}"; they are printed in English`,
      span,
      hint: `write ${file} after the pattern of words/en.yaml`,
    })
  } else {
    report({
      code: 'words/missing',
      severity: 'note',
      message: `words are missing and are printed in English: ${missing.join(', ')}`,
      span,
      hint: `add them to ${file}`,
    })
  }
}
