#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {actionsOf} from './command/actions.ts'
import {failureOf} from './command/failure.ts'
import {run} from './command/program.ts'
import {terminalOf} from './command/terminal.ts'

const debug = process.argv.includes('--debug')
const words = process.argv.slice(2).filter(word => word !== '--debug')
const terminal = terminalOf(process, error => {
  tell(error)
  process.exit()
})
const version = versionOfPackage()

try {
  process.exitCode = await run(words, version, actionsOf(terminal, version), terminal)
} catch (error) {
  tell(error)
}

/** Says on the terminal what was thrown, and keeps the exit code that goes with it. */
function tell(error: unknown): void {
  const {line, hint, exitCode, stack} = failureOf(error)
  process.exitCode = exitCode
  terminal.tell(`fieldbook: ${line}\n${hint === undefined ? '' : `  hint: ${hint}\n`}`)
  if (debug && stack !== undefined) terminal.tell(`${stack}\n`)
}

function versionOfPackage(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? ''
}
