import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {GuideFile} from '../guide-file.ts'
import {loadFile, refused, staysInside} from './load-file.ts'

/** Folders inside each other; no library known has more than three. */
const deepest = 20

interface Walk {
  /** Real path of the folder that was given: nothing outside it is read. */
  readonly root: string
  readonly seen: Set<string>
  readonly found: GuideFile[]
  /** Links to folders, which wait until all real folders are read. */
  readonly linked: {readonly path: string; readonly depth: number}[]
}

/**
 * Finds the guides below a folder, and the folders that are refused. A folder that a link leads to is
 * read under its own name if it has one here, in whatever order the disk lists its entries.
 */
export async function loadFolder(folder: string, root: string): Promise<readonly GuideFile[]> {
  const walk: Walk = {root, seen: new Set(), found: [], linked: []}
  await enter(folder, walk, 0)
  for (const {path, depth} of walk.linked) {
    if (await staysInside(path, root)) await enter(path, walk, depth)
    else walk.found.push(refused(path, 'folder-leaves'))
  }
  return walk.found
}

/** Rejects for the folder that was given; any other that cannot be listed is refused. */
async function enter(folder: string, walk: Walk, depth: number): Promise<void> {
  const real = await realpath(folder)
  if (walk.seen.has(real)) return
  walk.seen.add(real)
  if (depth > deepest) {
    walk.found.push(refused(folder, 'folder-too-deep'))
    return
  }
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: unknown) => {
    if (depth === 0) throw error
    walk.found.push(refused(folder, 'folder-unreadable'))
    return []
  })
  for (const entry of entries.sort(byName)) {
    if (!entry.name.startsWith('.')) await visit(entry, join(folder, entry.name), walk, depth)
  }
}

async function visit(entry: Dirent, path: string, walk: Walk, depth: number): Promise<void> {
  const isLinked = entry.isSymbolicLink() && (await leadsToFolder(path))
  if (!entry.isDirectory() && !isLinked) {
    if (isGuide(entry.name)) walk.found.push(await loadFile(path, walk.root))
  } else if (entry.name === 'editions') return
  else if (isLinked) walk.linked.push({path, depth: depth + 1})
  else await enter(path, walk, depth + 1)
}

function isGuide(name: string): boolean {
  return /\.(txt|md)$/i.test(name) && !/^readme\.(txt|md)$/i.test(name)
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
