import {readdir, readFile, realpath, stat} from 'node:fs/promises'
import {basename, dirname, posix, resolve, sep} from 'node:path'
import {nearest} from '../report/nearest.ts'

/** Bytes; a screenshot has about 0.2 MB. */
export const largestFile = 20_000_000

/** A picture's bytes, or why there are none; `near` is a file that was probably meant, or ''. */
export type Loaded =
  | {readonly kind: 'loaded'; readonly file: string; readonly bytes: Buffer}
  | {readonly kind: 'missing'; readonly near: string}
  | {readonly kind: 'outside'}
  | {readonly kind: 'too-large'; readonly size: number}

/** Reads a picture from the first of the folders that has it, and from nowhere else. */
export async function loadPicture(path: string, folders: readonly string[]): Promise<Loaded> {
  let worst: Loaded = {kind: 'missing', near: ''}
  for (const folder of folders) {
    const loaded = await loadFrom(folder, path)
    if (loaded.kind === 'loaded' || loaded.kind === 'too-large') return loaded
    if (loaded.kind === 'outside' || worst.kind === 'missing') worst = better(worst, loaded)
  }
  return worst
}

/** A folder that does not have the picture says less than one that it would have to leave. */
function better(before: Loaded, now: Loaded): Loaded {
  if (before.kind === 'missing' && before.near !== '' && now.kind === 'missing') return before
  return now
}

async function loadFrom(folder: string, path: string): Promise<Loaded> {
  const wanted = resolve(folder, path)
  if (!inside(resolve(folder), wanted)) return {kind: 'outside'}
  let real: string
  let root: string
  try {
    root = await realpath(folder)
    real = await realpath(wanted)
  } catch {
    return {kind: 'missing', near: await nearestFile(folder, path)}
  }
  return inside(root, real) ? read(real) : {kind: 'outside'}
}

/** The real path leads through no link any more; to open a pipe would be to wait without end. */
async function read(real: string): Promise<Loaded> {
  try {
    const state = await stat(real)
    if (!state.isFile()) return {kind: 'missing', near: ''}
    if (state.size > largestFile) return {kind: 'too-large', size: state.size}
    return {kind: 'loaded', file: real, bytes: await readFile(real)}
  } catch {
    return {kind: 'missing', near: ''}
  }
}

function inside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A file beside the wanted one whose name is nearly the same, as it would be written in a guide. */
async function nearestFile(folder: string, path: string): Promise<string> {
  const names = await readdir(resolve(folder, dirname(path))).catch((): string[] => [])
  const near = nearest(basename(path), names)
  return near === '' ? '' : posix.join(dirname(path), near)
}
