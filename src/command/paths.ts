import {stat} from 'node:fs/promises'
import {UsageError} from './failure.ts'

/** Gives the path back if something is there. Throws UsageError that names the option. */
export async function existing(path: string, option: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (found !== null) return path
  const hint = option === '' ? 'check the name' : `say where it is: ${option} FOLDER`
  throw new UsageError(`${path} does not exist`, hint)
}

/** What to say of a folder without guides, and what to do. */
export function nothingIn(guides: string): UsageError {
  const hint = 'put .txt or .md files there, or a folder of them for each tool'
  return new UsageError(`no guides are in ${guides}`, hint)
}
