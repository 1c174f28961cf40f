import {readdir, rm, rmdir} from 'node:fs/promises'
import {join} from 'node:path'
import {removeLeftovers} from './output/remove-leftovers.ts'
import {type FinishedFile, writeFiles} from './output/write-files.ts'

/**
 * Writes finished files into a folder, after taking away what killed runs left half-written there.
 * Rejects with the system's error.
 */
export async function putFiles(folder: string, files: readonly FinishedFile[]): Promise<void> {
  await removeLeftovers(folder, isRunning)
  await writeFiles(folder, files, process.pid)
}

/** Takes files out of a folder, and the folder if nothing is left in it; what can't be stays. */
export async function takeAway(folder: string, names: readonly string[]): Promise<void> {
  const found = new Set(await readdir(folder).catch((): string[] => []))
  const old = names.filter(name => found.has(name))
  await Promise.all(old.map(name => rm(join(folder, name), {force: true}).catch(() => {})))
  if (old.length > 0) await rmdir(folder).catch(() => {})
}

/** Takes away what this run, when it was stopped, left half-written in the folders of its books. */
export async function clearAway(out: string): Promise<void> {
  const entries = await readdir(out, {withFileTypes: true}).catch(() => [])
  const folders = entries.filter(entry => entry.isDirectory())
  await Promise.all(folders.map(({name}) => removeLeftovers(join(out, name), isRunning)))
}

/** Whether another process of that number lives; this one has nothing half-written when it asks. */
function isRunning(run: number): boolean {
  if (run === process.pid) return false
  try {
    return process.kill(run, 0)
  } catch (error) {
    // It lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
