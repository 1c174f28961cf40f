import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, join, parse} from 'node:path'
import {nearest} from '../report/nearest.ts'
import {UsageError} from './failure.ts'

/** Where pictures lie when nobody says where. */
export const defaultAssets = 'assets'

/** Gives the path back if something is there. Throws UsageError with a near name or the option. */
export async function existing(path: string, option: string, what = 'FOLDER'): Promise<string> {
  if (path === '') throw new UsageError(`${option || 'the path'} is empty`, 'name what you mean')
  const found = await stat(path).catch(() => null)
  if (found !== null) return path
  const near = await nearPath(path)
  const where =
    option === '' ? 'name the folder or file that you mean' : `say where it is: ${option} ${what}`
  throw new UsageError(`${path} does not exist`, near === '' ? where : `did you mean ${near}?`)
}

/** Gives the path back if a file is there: a pipe would be waited for without end. Throws UsageError. */
export async function existingFile(path: string): Promise<string> {
  const found = await stat(await existing(path, ''))
  if (found.isDirectory()) throw new UsageError(`${path} is a folder`, 'name one file in it')
  if (!found.isFile()) {
    throw new UsageError(`${path} is not a file but a device or a pipe`, 'save it as a file first')
  }
  return path
}

/**
 * Gives the path back if a folder is there. Throws UsageError, and the system's error where it can't
 * be listed: it would look like an empty folder, and a book be made without what lies in it.
 */
export async function existingFolder(path: string, option: string): Promise<string> {
  const found = await stat(await existing(path, option))
  if (!found.isDirectory()) {
    throw new UsageError(`${path} is not a folder`, `name the folder: ${option} FOLDER`)
  }
  await readdir(path)
  return path
}

/** The path beside it that was meant: the same name with an ending, or nearly the same; or ''. */
async function nearPath(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch((): string[] => [])
  const asked = basename(path)
  const near = names.sort().find(name => parse(name).name === asked) ?? nearest(asked, names)
  return near === '' ? '' : join(dirname(path), near)
}

/** The folder of pictures, which may be missing only where nobody named it. Throws UsageError. */
export async function picturesFolder(path: string): Promise<string> {
  return path === defaultAssets ? path : existingFolder(path, '--assets')
}

/** What to say of a folder without guides, and what to do. */
export function nothingIn(guides: string): UsageError {
  const hint = 'put .txt or .md files there, or a folder of them for each tool'
  return new UsageError(`no guides are in ${guides}`, hint)
}
