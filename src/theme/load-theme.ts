import {join} from 'node:path'
import type {Report} from '../report/diagnostic.ts'
import {loadBytes} from '../source/load-bytes.ts'
import {type Source, sourceOf} from '../source/source.ts'
import {readTheme} from './read-theme.ts'
import type {Theme} from './theme.ts'

/** The size, in bytes, above which a theme is not read. */
const largest = 262_144

/**
 * Reads `theme.yaml` of each templates folder, the built-in folder first; one may have none. Other
 * `names` are laid over it in their order, each again from all folders.
 */
export async function loadTheme(
  folders: readonly string[],
  report: Report,
  keep: (source: Source) => void = () => {},
  names: readonly string[] = ['theme.yaml'],
): Promise<Theme> {
  const sources: Source[] = []
  for (const name of names) {
    for (const folder of folders) {
      const source = await sourceIn(folder, name)
      if (source === null) continue
      sources.push(source)
      keep(source)
    }
  }
  return readTheme(sources, report)
}

async function sourceIn(folder: string, name: string): Promise<Source | null> {
  const path = join(folder, name)
  const bytes = await loadBytes(path, largest)
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  return sourceOf(path.replaceAll('\\', '/'), text)
}
