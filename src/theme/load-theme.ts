import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../report/diagnostic.ts'
import {type Source, sourceOf} from '../source/source.ts'
import {readTheme} from './read-theme.ts'
import type {Theme} from './theme.ts'

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
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  return sourceOf(path.replaceAll('\\', '/'), text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
}
