import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Family} from './families.ts'

export type Weight = 400 | 600 | 700

const weights: Readonly<Record<Weight, string>> = {
  400: '400Regular',
  600: '600SemiBold',
  700: '700Bold',
}

/** Reads one weight of a family; null where its files are not there. */
export async function loadFont(family: Family, weight: Weight): Promise<Uint8Array | null> {
  const name = weights[weight]
  const file = `${family.file}_${name}.ttf`
  const path = family.home.startsWith('@')
    ? inPackage(family.home, name, file)
    : ours(family.home, file)
  return path === null ? null : await readFile(path).catch(() => null)
}

/** Typefaces from npm, a folder for each weight. */
function inPackage(home: string, weight: string, file: string): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${home}/package.json`))
    return join(folder, weight, file)
  } catch {
    return null
  }
}

/** A typeface whose package is too large to install comes with the program. */
function ours(home: string, file: string): string {
  return fileURLToPath(new URL(`../../../${home}/${file}`, import.meta.url))
}

/** The subsetter of HarfBuzz, compiled to WebAssembly (harfbuzzjs 1.6.4 ships it beside its shaper). */
export async function loadSubsetter(): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  return await readFile(file)
}
