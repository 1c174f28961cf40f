import {stat} from 'node:fs/promises'
import {UsageError} from './failure.ts'
import type {FolderFlags} from './flags.ts'
import {existing, existingFolder, picturesFolder} from './paths.ts'

const usual = 'guides'

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

async function guidesFolder(path: string): Promise<string> {
  return path === usual ? guidesHere('--guides FOLDER') : existing(path, '--guides')
}

/**
 * The folder of guides that nobody needs to name. Who starts where it is not is told what it holds;
 * `other` is how to name another one. Throws UsageError.
 */
export async function guidesHere(other: string): Promise<string> {
  if ((await stat(usual).catch(() => null)) !== null) return usual
  const hint = `name yours: ${other}, with an .md file for each guide or a folder of .txt files`
  throw new UsageError(`no folder "${usual}" is here`, hint)
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
