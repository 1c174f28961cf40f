import {join} from 'node:path'
import type {Term} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import {loadBytes} from '../source/load-bytes.ts'
import {type Source, sourceOf} from '../source/source.ts'
import {fold} from './need.ts'
import {readGlossary} from './read-glossary.ts'

/** The size, in bytes, above which a glossary is not read. */
const largest = 1_048_576

/**
 * Loads the terms of a language from `glossary.yaml`, if that says it is in this language or in none,
 * and from `glossary.<language>.yaml`; a term of a later folder takes the place of that of its name.
 */
export async function loadGlossary(
  folders: readonly string[],
  language: string,
  report: Report,
  keep: (source: Source) => void = () => {},
): Promise<readonly Term[]> {
  const terms = new Map<string, Term>()
  const names = namesFor(language)
  const places = folders.flatMap(folder => names.map(name => [join(folder, name), folder] as const))
  for (const [path, folder] of new Map(places)) {
    const bytes = await loadBytes(path, largest, folder)
    if (bytes === null) continue
    const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
    const source = sourceOf(path.replaceAll('\\', '/'), text)
    keep(source)
    const glossary = readGlossary(source, report)
    if (!isFor(glossary.language, language)) continue
    for (const term of glossary.terms) terms.set(fold(term.name), term)
  }
  return [...terms.values()]
}

/** From general to special. */
function namesFor(language: string): readonly string[] {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const tags = [...new Set([primary, language])].filter(tag => /^[A-Za-z0-9-]+$/.test(tag))
  return ['glossary.yaml', ...tags.map(tag => `glossary.${tag}.yaml`)]
}

function isFor(own: string, wanted: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0]
  return own === '' || primary(own) === primary(wanted)
}
