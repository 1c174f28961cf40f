import {readFile} from 'node:fs/promises'
import {type Source, sourceOf} from '../source/source.ts'

/** Loads an edition file; rejects with the system's error where there is none. */
export async function loadEdition(path: string): Promise<Source> {
  const bytes = await readFile(path)
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  return sourceOf(path.replaceAll('\\', '/'), text)
}
