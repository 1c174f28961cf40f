import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Family} from './families.ts'

export type Weight = 400 | 600 | 700

const weights: Readonly<Record<Weight, string>> = {
  400: '400Regular',
  600: '600SemiBold',
  700: '700Bold',
}

/** Reads one weight of a family from its npm package; null where that package is not installed. */
export async function loadFont(family: Family, weight: Weight): Promise<Uint8Array | null> {
  const home = folderOf(family.home)
  if (home === null) return null
  const name = weights[weight]
  return await readFile(join(home, name, `${family.file}_${name}.ttf`))
}

function folderOf(home: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${home}/package.json`))
  } catch {
    return null
  }
}

/** The subsetter of HarfBuzz, compiled to WebAssembly (harfbuzzjs 1.6.4 ships it beside its shaper). */
export async function loadSubsetter(): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  return await readFile(file)
}
