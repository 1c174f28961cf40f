import type {Dirent} from 'node:fs'
import {open, readdir, realpath, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import type {GuideFile, Refusal} from './guide-file.ts'

/** Bytes; the longest guide known has 60 kB. */
const largest = 5_000_000

const deepest = 20

interface Walk {
  /** Real path of the folder that was given: nothing outside it is read. */
  readonly root: string
  readonly seen: Set<string>
  readonly found: GuideFile[]
}

/**
 * Reads the files of a library: `.txt` and `.md` below a folder, or one file. Leaves out README.md,
 * hidden files and the folder `editions`; follows no link that leads out of the given folder, and no
 * folder twice. Rejects only if the path itself can't be read.
 */
export async function loadGuides(path: string): Promise<readonly GuideFile[]> {
  const root = await realpath(path)
  const walk: Walk = {root, seen: new Set(), found: []}
  if ((await stat(root)).isDirectory()) await walkFolder(path, walk, 0)
  else walk.found.push(await take(path, {...walk, root: join(root, '..')}))
  return walk.found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function walkFolder(folder: string, walk: Walk, depth: number): Promise<void> {
  const real = await realpath(folder)
  if (depth > deepest || walk.seen.has(real)) return
  walk.seen.add(real)
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    if (entry.name.startsWith('.')) continue
    await visit(entry, join(folder, entry.name), walk, depth)
  }
}

async function visit(entry: Dirent, path: string, walk: Walk, depth: number): Promise<void> {
  const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(path)))
  if (!isFolder) {
    if (isGuide(entry.name)) walk.found.push(await take(path, walk))
  } else if (entry.name !== 'editions' && (await staysInside(path, walk.root))) {
    await walkFolder(path, walk, depth + 1)
  }
}

function isGuide(name: string): boolean {
  return /\.(txt|md)$/i.test(name) && !/^readme\.(txt|md)$/i.test(name)
}

async function take(path: string, walk: Walk): Promise<GuideFile> {
  const shown = path.split(sep).join('/')
  try {
    const taken = (await staysInside(path, walk.root)) ? await bytesOf(path) : 'link-leaves'
    if (typeof taken !== 'string') return {path: shown, bytes: taken}
    return {path: shown, bytes: new Uint8Array(), refusal: taken}
  } catch {
    return {path: shown, bytes: new Uint8Array(), refusal: 'unreadable'}
  }
}

async function bytesOf(path: string): Promise<Uint8Array | Refusal> {
  if (!(await stat(path)).isFile()) return 'not-regular'
  const file = await open(path)
  try {
    const {size} = await file.stat()
    return size > largest ? 'too-large' : new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function staysInside(path: string, root: string): Promise<boolean> {
  const real = await realpath(path)
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
}
