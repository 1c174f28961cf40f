import type {Progress} from '../make-book.ts'
import {duplicateWays} from '../read/duplicate-ways.ts'
import {printJson} from '../report/print-json.ts'
import {printText} from '../report/print-text.ts'
import {fails} from '../report/tally.ts'
import {apart} from './apart.ts'
import {choiceOf, formatsOf, refuseTwice} from './arguments.ts'
import type {BuiltBooks} from './build-worker.ts'
import {choicesOf} from './editions.ts'
import {exitCodes} from './exit-codes.ts'
import type {BuildFlags} from './flags.ts'
import {foldersOf, outFolder} from './folders.ts'
import {nothingIn} from './paths.ts'
import {progressLine} from './progress.ts'
import {lookOf} from './report-look.ts'
import {summaryOf} from './summary.ts'
import type {Terminal} from './terminal.ts'

/** `fieldbook build`: both books of each edition, the report, and a short summary. */
export async function buildCommand(
  editions: readonly string[],
  flags: BuildFlags,
  terminal: Terminal,
): Promise<number> {
  refuseTwice(editions)
  const form = choiceOf('--report', flags.report, ['text', 'json'])
  const request = {
    ...(await foldersOf(flags)),
    choices: await choicesOf(editions, flags.guides),
    out: outFolder(flags.out),
    duplicates: choiceOf('--duplicates', flags.duplicates, duplicateWays),
    formats: formatsOf(flags.formats),
    grey: flags.grey ?? false,
    strict: flags.strict ?? false,
  }
  const started = performance.now()
  const line = terminal.interactive && !flags.quiet ? progressLine(terminal) : null
  const show = (progress: Progress) => line?.show(progress)
  const built = await apart<BuiltBooks>(
    'build-worker',
    request,
    show,
    terminal.onInterrupt,
  ).finally(() => line?.clear())
  if (built.guides === 0 && built.diagnostics.length === 0) throw nothingIn(flags.guides)
  if (form === 'json') terminal.print(printJson(built.diagnostics, built.sources))
  else report(built, flags, terminal)
  if (form === 'text' && !flags.quiet) {
    terminal.print(summaryOf(built, request, (performance.now() - started) / 1000))
  }
  return fails(built.diagnostics, request.strict) ? exitCodes.guidesNeedWork : exitCodes.fine
}

function report(built: BuiltBooks, flags: BuildFlags, terminal: Terminal): void {
  const shown = flags.quiet
    ? built.diagnostics.filter(({severity}) => severity === 'error')
    : built.diagnostics
  const text = printText(shown, built.sources, lookOf(terminal, 'tell', flags.full))
  if (text !== '') terminal.tell(`${text}\n`)
}
