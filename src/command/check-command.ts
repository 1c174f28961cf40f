import {stat} from 'node:fs/promises'
import {type Examined, examineAll} from '../examine.ts'
import type {GuideFile} from '../read/guide-file.ts'
import {loadGuides} from '../read/load-guides.ts'
import {printJson} from '../report/print-json.ts'
import {printSarif} from '../report/print-sarif.ts'
import {printText} from '../report/print-text.ts'
import {fails, finalLine} from '../report/tally.ts'
import {choiceOf, refuseTwice} from './arguments.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import type {CheckFlags} from './flags.ts'
import {guidesHere, linkMapOf} from './folders.ts'
import {mend} from './mend.ts'
import {existing, nothingIn, picturesFolder} from './paths.ts'
import {lookOf} from './report-look.ts'
import type {Terminal} from './terminal.ts'

const reportForms = ['text', 'json', 'sarif'] as const

/** `fieldbook check`: the report alone, on standard output; with `--fix`, after mending. */
export async function checkCommand(
  paths: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  refuseTwice(paths)
  const form = choiceOf('--report', flags.report, reportForms)
  const {dryRun = false, fix = false, style = false, strict = false} = flags
  if (dryRun && !fix) throw new UsageError('--dry-run goes with --fix', 'add --fix')
  const named = paths.length === 0 ? [await guidesHere('fieldbook check FOLDER')] : paths
  const assets = await picturesFolder(flags.assets)
  const found = await filesOf(named, await linkMapOf(flags.linkmap))
  const files = fix ? await mend(found, {dryRun}, terminal) : found
  if (dryRun) return exitCodes.fine
  const examined = await examineAll(files, {assets, folders: await foldersAmong(named)}, {style})
  if (examined.guides + examined.diagnostics.length === 0) throw nothingIn(named.join(', '))
  terminal.print(printed(examined, form, flags, terminal, version))
  return fails(examined.diagnostics, strict) ? exitCodes.guidesNeedWork : exitCodes.fine
}

function printed(
  {guides, diagnostics, sources}: Examined,
  form: (typeof reportForms)[number],
  {full, strict = false}: CheckFlags,
  terminal: Terminal,
  version: string,
): string {
  if (form === 'json') return printJson(diagnostics, sources)
  if (form === 'sarif') return printSarif(diagnostics, sources, {version})
  const text = printText(diagnostics, sources, lookOf(terminal, 'print', full))
  const count = guides === 1 ? '1 guide' : `${guides} guides`
  const last = `${count}: ${finalLine(diagnostics, sources, strict)}\n`
  return text === '' ? last : `${text}\n${last}`
}

/** The files of all paths, each once, however often a folder and its parts are named. */
async function filesOf(
  paths: readonly string[],
  {linkMap}: {linkMap?: string},
): Promise<readonly GuideFile[]> {
  const files = new Map<string, GuideFile>()
  for (const path of paths) {
    for (const file of await loadGuides(await existing(path, ''), linkMap))
      files.set(file.path, file)
  }
  return [...files.values()]
}

async function foldersAmong(paths: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = []
  for (const path of paths) if ((await stat(path)).isDirectory()) folders.push(path)
  return folders
}
