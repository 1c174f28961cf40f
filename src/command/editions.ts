import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, extname, join} from 'node:path'
import type {Choice} from '../build.ts'
import {nearest} from '../report/nearest.ts'
import {UsageError} from './failure.ts'

const whole = 'handbook'

/**
 * Finds the edition files that people name: a path, or the name of a file in `editions` beside the
 * guides. `handbook`, and no name at all, mean all guides. Throws UsageError.
 */
export async function choicesOf(
  names: readonly string[],
  guides: string,
): Promise<readonly Choice[]> {
  if (names.length === 0) return [await choiceOf(whole, guides)]
  return Promise.all(names.map(name => choiceOf(name, guides)))
}

async function choiceOf(name: string, guides: string): Promise<Choice> {
  const folder = join(await folderOf(guides), 'editions')
  for (const path of [name, join(folder, `${name}.yaml`), join(folder, `${name}.yml`)]) {
    if (/\.ya?ml$/.test(path) && (await isFile(path))) return {kind: 'file', path}
  }
  if (name === whole) return {kind: 'library'}
  throw new UsageError(`no edition is called ${name}`, hintFor(name, await namesIn(folder), folder))
}

function hintFor(name: string, known: readonly string[], folder: string): string {
  const near = nearest(basename(name, extname(name)), known)
  if (near !== '') return `did you mean ${near}?`
  if (known.length === 0) return `an edition is a file such as ${join(folder, 'first-aid.yaml')}`
  return `choose from ${known.join(', ')}`
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch((): string[] => [])
  const names = files
    .filter(file => /\.ya?ml$/.test(file))
    .map(file => basename(file, extname(file)))
  return [...new Set([...names, whole])].sort()
}

async function folderOf(guides: string): Promise<string> {
  return (await isFile(guides)) ? dirname(guides) : guides
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
