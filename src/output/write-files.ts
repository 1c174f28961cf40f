import {randomBytes} from 'node:crypto'
import {lstat, mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'

/** The finished bytes of one file and the name it gets in its folder. */
export interface FinishedFile {
  readonly name: string
  readonly bytes: Uint8Array | Pieces
}

/** Bytes one after the other: a book of many pictures need not be in memory a second time. */
export interface Pieces {
  readonly byteLength: number
  readonly pieces: readonly Uint8Array[]
}

/** The name of a file while it is being written; `run` is the number of the process. */
export function stagedName(name: string, run: number, mark: string): string {
  return `.${name}.${run}-${mark}.part`
}

/**
 * Writes every file beside its final name, in full and flushed, and only then renames them all,
 * so that each name always holds the old or the new whole file. `run` is the number of the process.
 * Throws the system's error; whatever was staged is removed first.
 */
export async function writeFiles(
  folder: string,
  files: readonly FinishedFile[],
  run: number,
): Promise<void> {
  await makeFolder(folder)
  const mark = randomBytes(6).toString('hex')
  const staged = files.map(file => ({
    bytes: file.bytes,
    from: join(folder, stagedName(file.name, run, mark)),
    to: join(folder, file.name),
  }))
  try {
    for (const {from, bytes} of staged) await writeWhole(from, bytes)
    for (const {to} of staged) await refuseFolder(to)
    for (const {from, to} of staged) await rename(from, to)
  } catch (error) {
    await Promise.all(staged.map(({from}) => rm(from, {force: true}).catch(() => {})))
    throw named(error, staged)
  }
}

/** Node 20.20's own `recursive` never ends where the system says ENOENT for good, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (await isFolder(path)) return
    const parent = dirname(path)
    if (parent === path || (await isFolder(parent))) throw error
    await makeFolder(parent)
    await makeFolder(path)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

async function writeWhole(path: string, bytes: FinishedFile['bytes']): Promise<void> {
  const file = await open(path, 'wx')
  try {
    for (const piece of 'pieces' in bytes ? bytes.pieces : [bytes]) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** An error about a staged file speaks of the file that people know. */
function named(error: unknown, staged: readonly {from: string; to: string}[]): unknown {
  if (!(error instanceof Error) || !('path' in error)) return error
  const meant = staged.find(({from}) => from === error.path)
  return meant === undefined ? error : Object.assign(error, {path: meant.to})
}

async function refuseFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (!found?.isDirectory()) return
  throw Object.assign(new Error(`${path} is a folder`), {code: 'EISDIR', path})
}
