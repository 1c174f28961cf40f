import {readdir} from 'node:fs/promises'
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
