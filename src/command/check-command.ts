import {examine} from '../examine.ts'
import type {GuideFile} from '../read/guide-file.ts'
import {loadGuides} from '../read/load-guides.ts'
import {printJson} from '../report/print-json.ts'
import {printSarif} from '../report/print-sarif.ts'
import {printText} from '../report/print-text.ts'
import {fails, finalLine} from '../report/tally.ts'
import {choiceOf, refuseTwice} from './arguments.ts'
import {nothingIn} from './build-command.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import {existing} from './paths.ts'
import type {CheckFlags} from './program.ts'
import type {Terminal} from './terminal.ts'

/** `fieldbook check`: the report alone, on standard output. */
export async function checkCommand(
  paths: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  refuseTwice(paths)
  const form = choiceOf('--report', flags.report, ['text', 'json', 'sarif'])
  const named = paths.length === 0 ? ['guides'] : paths
  const strict = flags.strict ?? false
  const {guides, diagnostics, sources} = examine(await filesOf(named), {
    style: flags.style ?? false,
  })
  if (guides === 0) throw new UsageError(...nothingIn(named.join(', ')))
  if (form === 'json') terminal.print(printJson(diagnostics, sources))
  else if (form === 'sarif') terminal.print(printSarif(diagnostics, sources, {version}))
  else {
    const many = flags.full ? {many: Number.POSITIVE_INFINITY} : {}
    const look = {color: terminal.printColor, width: terminal.columns, ...many}
    terminal.print(printText(diagnostics, sources, look))
    terminal.print(`\n${guides} guides: ${finalLine(diagnostics, sources, strict)}\n`)
  }
  return fails(diagnostics, strict) ? exitCodes.guidesNeedWork : exitCodes.fine
}

/** The files of all paths, each once, however often a folder and its parts are named. */
async function filesOf(paths: readonly string[]): Promise<readonly GuideFile[]> {
  const files = new Map<string, GuideFile>()
  for (const path of paths) {
    for (const file of await loadGuides(await existing(path, ''))) files.set(file.path, file)
  }
  return [...files.values()]
}
