import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Ids of the link map, in brackets as authors write them, that stand in a text for readers. */
export function deadIds(paths: readonly string[], text: string): readonly string[] {
  const ids = new Set(paths.flatMap(path => [...idsIn(path), ...mappedAbove(path)]))
  const told = [...ids].filter(id => text.includes(`[${id}]`))
  return [...told, ...(text.match(/\b\S+ img \d+/g) ?? [])]
}

/** Brackets right after the address of a link or picture. */
function idsIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/\]\([^()\s]*\) ?\[([^[\]]+)\](?![([])/g)].flatMap(([, id]) => id ?? [])
}

function mappedAbove(path: string): readonly string[] {
  const file = [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path)))]
    .map(folder => join(folder, 'linkmap.txt'))
    .find(existsSync)
  if (file === undefined) return []
  const lines = readFileSync(file, 'utf8').split('\n').slice(1)
  return lines.flatMap(line => line.split('|')[0]?.trim() || [])
}
