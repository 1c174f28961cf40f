import {stat} from 'node:fs/promises'
import {basename} from 'node:path'
import {nearest} from '../report/nearest.ts'
import {forms, show} from '../show.ts'
import {choiceOf} from './arguments.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import type {FolderFlags} from './flags.ts'
import {foldersOf} from './folders.ts'
import {nothingIn} from './paths.ts'
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
    ...(await foldersOf(await withGuides(flags, guide))),
  })
  if (shown.found) {
    terminal.print(shown.text)
    return exitCodes.fine
  }
  if (shown.known.length === 0) throw nothingIn(flags.guides)
  const near = nearest(basename(guide), shown.known)
  const hint = near === '' ? `choose from ${shown.known.join(', ')}` : `did you mean ${near}?`
  throw new UsageError(`no guide is called ${guide}`, hint)
}

/** A path to a guide needs no folder of guides around it. */
async function withGuides(flags: FolderFlags, guide: string): Promise<FolderFlags> {
  const isThere = async (path: string) => (await stat(path).catch(() => null)) !== null
  const standsAlone = !(await isThere(flags.guides)) && (await isThere(guide))
  return standsAlone ? {...flags, guides: guide} : flags
}
