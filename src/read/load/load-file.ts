import {open, realpath, stat} from 'node:fs/promises'
import {sep} from 'node:path'
import type {GuideFile, Refusal} from '../guide-file.ts'

/** Bytes; the longest guide known has 60 kB. */
const largest = 5_000_000

/** Takes the bytes of a file, or the reason why not; `root` is the real path that it must not leave. */
export async function loadFile(path: string, root: string): Promise<GuideFile> {
  try {
    const taken = (await staysInside(path, root)) ? await bytesOf(path) : 'link-leaves'
    return typeof taken === 'string' ? refused(path, taken) : {path: shown(path), bytes: taken}
  } catch {
    return refused(path, 'unreadable')
  }
}

/** A file or folder that is named in the report and not read. */
export function refused(path: string, refusal: Refusal): GuideFile {
  return {path: shown(path), bytes: new Uint8Array(), refusal}
}

/** Whether the real place of a path lies in a folder, or is the folder. Rejects if nothing is there. */
export async function staysInside(path: string, root: string): Promise<boolean> {
  const real = await realpath(path)
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
}

function shown(path: string): string {
  return path.split(sep).join('/')
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
