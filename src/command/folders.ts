import {stat} from 'node:fs/promises'
import {UsageError} from './failure.ts'
import type {FolderFlags} from './flags.ts'
import {existing, existingFolder, picturesFolder} from './paths.ts'

/** Where a run reads from. */
export interface Folders {
  readonly guides: string
  readonly linkMap?: string
  readonly assets: string
  readonly templates: readonly string[]
}

/** The folders that a command line names. Throws UsageError where one is not there. */
export async function foldersOf(flags: FolderFlags): Promise<Folders> {
  return {
    guides: await guidesFolder(flags.guides),
    ...(await linkMapOf(flags.linkmap)),
    assets: await picturesFolder(flags.assets),
    templates:
      flags.templates === undefined ? [] : [await existingFolder(flags.templates, '--templates')],
  }
}

/** Who starts in a folder without guides is told what such a folder holds. */
async function guidesFolder(path: string): Promise<string> {
  if (path !== 'guides' || (await stat(path).catch(() => null)) !== null) {
    return existing(path, '--guides')
  }
  const hint =
    'name yours: --guides FOLDER, with an .md file for each guide or a folder of .txt files'
  throw new UsageError('no folder "guides" is here', hint)
}

/** The map of links that is named. Throws UsageError. */
export async function linkMapOf(path: string | undefined): Promise<{linkMap?: string}> {
  return path === undefined ? {} : {linkMap: await existing(path, '--linkmap', 'FILE')}
}

/** The folder that books go to. Throws UsageError: an empty name would mean the folder one stands in. */
export function outFolder(path: string): string {
  if (path.trim() !== '') return path
  throw new UsageError('--out is empty', 'name a folder: --out books, or --out . for this one')
}
