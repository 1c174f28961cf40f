import {join} from 'node:path'
import type {Report} from '../report/diagnostic.ts'
import {loadBytes} from '../source/load-bytes.ts'
import {type Source, sourceOf} from '../source/source.ts'
import type {Need} from './need.ts'
import {readNeeds} from './read-needs.ts'

/** The size, in bytes, above which a table of needs is not read. */
const largest = 262_144

/** Loads `needs.yaml` of each folder; a need of a later folder takes the place of that of its name. */
export async function loadNeeds(
  folders: readonly string[],
  report: Report,
  keep: (source: Source) => void = () => {},
): Promise<readonly Need[]> {
  const needs = new Map<string, Need>()
  for (const folder of folders) {
    const bytes = await loadBytes(join(folder, 'needs.yaml'), largest)
    if (bytes === null) continue
    const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
    const source = sourceOf('needs.yaml', text)
    keep(source)
    for (const need of readNeeds(source, report)) needs.set(need.name, need)
  }
  return [...needs.values()]
}
