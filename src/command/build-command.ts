import type {Progress} from '../make-book.ts'
import {printJson} from '../report/print-json.ts'
import {printText} from '../report/print-text.ts'
import {fails} from '../report/tally.ts'
import {apart} from './apart.ts'
import {choiceOf, formatsOf, refuseTwice} from './arguments.ts'
import type {BuiltBooks} from './build-worker.ts'
import {choicesOf} from './editions.ts'
import {exitCodes} from './exit-codes.ts'
import {existing, nothingIn, picturesFolder} from './paths.ts'
import type {BuildFlags} from './program.ts'
import {progressLine} from './progress.ts'
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
    guides: await existing(flags.guides, '--guides'),
    choices: await choicesOf(editions, flags.guides),
    assets: await picturesFolder(flags.assets),
    templates:
      flags.templates === undefined ? [] : [await existing(flags.templates, '--templates')],
    out: flags.out,
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
  const look = {color: terminal.tellColor, width: terminal.columns}
  const text = printText(shown, built.sources, look)
  if (text !== '') terminal.tell(`${text}\n`)
}
