import {execFileSync} from 'node:child_process'

/** Whether a program is installed; on the build machine a missing one is a failure. */
export function hasTool(name: string): boolean {
  try {
    execFileSync(name, [name === 'qpdf' ? '--version' : '-v'], {stdio: 'ignore'})
    return true
  } catch {
    if (process.env.CI !== undefined) throw new Error(`${name} is not installed`)
    return false
  }
}
