import {readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'

const staged = /^\..+\.(\d+)-[0-9a-f]{12}\.part$/

/**
 * Takes away what killed runs left half-written in a folder; a missing folder is fine.
 * `isRunning` tells whether the process of that number still lives and writes there.
 */
export async function removeLeftovers(
  folder: string,
  isRunning: (run: number) => boolean,
): Promise<void> {
  const names = await readdir(folder).catch((): string[] => [])
  const dead = names.filter(name => {
    const run = staged.exec(name)?.[1]
    return run !== undefined && !isRunning(Number(run))
  })
  await Promise.all(dead.map(name => rm(join(folder, name), {force: true})))
}
