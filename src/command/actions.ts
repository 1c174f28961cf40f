import {buildCommand} from './build-command.ts'
import {checkCommand} from './check-command.ts'
import {explainCommand} from './explain-command.ts'
import type {Actions} from './program.ts'
import {showCommand} from './show-command.ts'
import type {Terminal} from './terminal.ts'

/** The commands, joined to a terminal. */
export function actionsOf(
  terminal: Terminal,
  program: {readonly version: string; readonly run: number},
): Actions {
  return {
    build: (editions, flags) => buildCommand(editions, flags, terminal),
    check: (paths, flags) => checkCommand(paths, flags, terminal, program),
    show: (form, guide, flags) => showCommand(form, guide, flags, terminal),
    explain: async code => explainCommand(code, terminal),
  }
}
