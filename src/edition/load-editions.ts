import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {loadBytes} from '../source/load-bytes.ts'
import {type Source, sourceOf} from '../source/source.ts'

/** The size, in bytes, above which an edition is not read. */
const largest = 1_048_576

/** Loads all edition files beside the guides of a folder, in the order of their names. */
export async function loadEditions(guides: string): Promise<readonly Source[]> {
  const folder = join(guides, 'editions')
  const names = await readdir(folder).catch((): string[] => [])
  const sources: Source[] = []
  for (const name of names.filter(file => /\.ya?ml$/.test(file)).sort()) {
    const path = join(folder, name)
    const bytes = await loadBytes(path, largest, guides)
    if (bytes === null) continue
    const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
    sources.push(sourceOf(path.replaceAll('\\', '/'), text))
  }
  return sources
}
