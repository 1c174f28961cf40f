import {realpath, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {GuideFile} from './guide-file.ts'
import {isLinkMap} from './library/link-maps.ts'
import {loadFile} from './load/load-file.ts'
import {loadFolder} from './load/load-folder.ts'

/**
 * Reads the files of a library: `.txt` and `.md` below a folder, or one file. Leaves out README.md,
 * hidden files and the folder `editions`; follows no link that leads out of the given folder, and no
 * folder twice. A `linkmap.txt` is taken from the folder, else from beside it; `linkMap` names another
 * one. Rejects only if a path that was given can't be read.
 */
export async function loadGuides(path: string, linkMap?: string): Promise<readonly GuideFile[]> {
  const root = await realpath(path)
  const isFolder = (await stat(root)).isDirectory()
  const found = isFolder ? await loadFolder(path, root) : [await loadFile(path, dirname(root))]
  const looksBeside = isFolder && !found.some(isLinkMap)
  const maps =
    linkMap === undefined ? (looksBeside ? await mapBeside(path) : []) : [await named(linkMap)]
  const taken = new Set(maps.map(map => map.path))
  return [...found.filter(file => !taken.has(file.path)), ...maps].sort(byPath)
}

async function named(linkMap: string): Promise<GuideFile> {
  const file = await loadFile(linkMap, dirname(await realpath(linkMap)))
  return {...file, linkMap: 'named'}
}

/** The map that a folder of guides shares with others: in the folder that holds it, and no further. */
async function mapBeside(path: string): Promise<readonly GuideFile[]> {
  const beside = join(path, '..', 'linkmap.txt')
  try {
    await stat(beside)
    const file = await loadFile(beside, await realpath(dirname(beside)))
    return [{...file, linkMap: 'beside'}]
  } catch {
    return []
  }
}

function byPath(a: GuideFile, b: GuideFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
