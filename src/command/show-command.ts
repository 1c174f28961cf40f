import {basename} from 'node:path'
import {nearest} from '../report/nearest.ts'
import {forms, show} from '../show.ts'
import {choiceOf} from './arguments.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import {existing, picturesFolder} from './paths.ts'
import type {FolderFlags} from './program.ts'
import type {Terminal} from './terminal.ts'

/** `fieldbook show`: one form between text and book, on standard output. */
export async function showCommand(
  form: string,
  guide: string,
  flags: FolderFlags,
  terminal: Terminal,
): Promise<number> {
  const shown = await show({
    form: choiceOf('the form', form, forms),
    guide,
    guides: await existing(flags.guides, '--guides'),
    assets: await picturesFolder(flags.assets),
    templates:
      flags.templates === undefined ? [] : [await existing(flags.templates, '--templates')],
  })
  if (shown.found) {
    terminal.print(shown.text)
    return exitCodes.fine
  }
  const near = nearest(basename(guide), shown.known)
  const hint = near === '' ? `choose from ${shown.known.join(', ')}` : `did you mean ${near}?`
  throw new UsageError(`no guide is called ${guide}`, hint)
}
