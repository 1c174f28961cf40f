import {basename, dirname} from 'node:path'
import {type MendedFile, mendFiles} from '../check/fix/mend-files.ts'
import {unifiedDiff} from '../check/fix/unified-diff.ts'
import {examine} from '../examine.ts'
import {putFiles} from '../put-files.ts'
import type {GuideFile} from '../read/guide-file.ts'
import type {Terminal} from './terminal.ts'

/**
 * `fieldbook check --fix`: writes back what can be mended without asking the author, and gives the
 * files as they are now. With `dryRun` it prints the changes and writes nothing.
 */
export async function mend(
  files: readonly GuideFile[],
  {dryRun}: {dryRun: boolean},
  terminal: Terminal,
): Promise<readonly GuideFile[]> {
  const mended = mendFiles(files, current => examine(current, {style: true}).diagnostics)
  if (dryRun) {
    for (const file of mended) terminal.print(unifiedDiff(file))
    terminal.tell(`${countOf(mended, 'would mend')}\n`)
    return files
  }
  for (const file of mended) await writeBack(file)
  terminal.tell(`${countOf(mended, 'mended')}\n`)
  const now = new Map(mended.map(({path, bytes}) => [path, bytes]))
  return files.map(file => ({...file, bytes: now.get(file.path) ?? file.bytes}))
}

function writeBack({path, bytes}: MendedFile): Promise<void> {
  return putFiles(dirname(path), [{name: basename(path), bytes}])
}

function countOf(mended: readonly MendedFile[], verb: string): string {
  if (mended.length === 0) return 'nothing can be mended without you'
  const places = mended.reduce((sum, {count}) => sum + count, 0)
  const inFiles = mended.length === 1 ? '1 file' : `${mended.length} files`
  return `${verb} ${places === 1 ? '1 place' : `${places} places`} in ${inFiles}`
}
