import {spawnSync} from 'node:child_process'
import {describe, it} from 'vitest'

/** Whether a program answers on this machine. */
function has(program: string): boolean {
  return spawnSync(program, ['--version'], {stdio: 'ignore'}).error === undefined
}

/** Tests that need a program: without it they are skipped by name, or fail where all are promised. */
export function describeWith(program: string, name: string, tests: () => void): void {
  if (has(program)) describe(name, tests)
  else if (process.env.CI === undefined)
    it.skip(`skipped: ${program} is not installed: ${name}`, () => {})
  else {
    it(name, () => {
      throw new Error(`${program} is not installed`)
    })
  }
}
