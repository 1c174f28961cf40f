import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {join, resolve} from 'node:path'

/** The root of the checkout. */
export const root = resolve(import.meta.dirname, '..', '..')

/** The compiled command, as the shell runs it; `npm test` compiles it first. */
export const script = join(root, '.build', 'cli.js')

export interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `fieldbook` in a process of its own. */
export function runFieldbook(
  words: readonly string[],
  where: Surroundings,
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, ...words], {
    cwd: where.cwd,
    env: {...process.env, ...where.env},
    encoding: 'utf8',
  })
}
