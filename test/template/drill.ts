import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'

const readme = resolve(import.meta.dirname, '..', '..', 'README.md')

/** The files that README.md shows, by the names that it gives them. */
export async function drill(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(readme, 'utf8')
  const fences = text.matchAll(/`my-look\/([\w.-]+)`[^`]*```\w+\n(.*?)```/gs)
  return new Map([...fences].map(([, name = '', content = '']) => [name, content]))
}
