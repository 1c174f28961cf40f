import {readFile, realpath, stat} from 'node:fs/promises'
import {sep} from 'node:path'

/**
 * The bytes of a file that may be missing: null where there is none, where it is larger than
 * `largest` bytes, or where it is no regular file, since a pipe would be waited for without end.
 * With `root`, a folder, also where a link leads out of that folder.
 */
export async function loadBytes(
  path: string,
  largest: number,
  root?: string,
): Promise<Uint8Array | null> {
  try {
    const state = await stat(path)
    if (!state.isFile() || state.size > largest) return null
    if (root !== undefined && !(await staysIn(root, path))) return null
    return await readFile(path)
  } catch {
    return null
  }
}

/** Whether the real place of a file lies in a folder. Rejects where one of them is not there. */
export async function staysIn(root: string, path: string): Promise<boolean> {
  const [folder, file] = [await realpath(root), await realpath(path)]
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
