import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type FamilyName, families} from '../theme/families.ts'
import type {Theme} from '../theme/theme.ts'

/** A family by weight: whole static TrueType files. */
export type Weights = ReadonlyMap<number, Uint8Array>

const names: Readonly<Record<number, string>> = {
  400: '400Regular',
  600: '600SemiBold',
  700: '700Bold',
  800: '800ExtraBold',
}

/** Reads a family in all weights that the book uses; one that it lacks is its next bolder. */
export async function loadFamily(name: FamilyName): Promise<Weights> {
  const {home, file, weights} = families[name]
  const folder = folderOf(home)
  const read = async (weight: number): Promise<[number, Uint8Array]> => {
    const there = weights.find(one => one >= weight) ?? weights.at(-1) ?? 400
    const style = names[there] ?? ''
    const name = `${file}_${style}.ttf`
    return [weight, await readFile(join(folder, own.has(home) ? '' : style, name))]
  }
  return new Map(await Promise.all(Object.keys(names).map(Number).map(read)))
}

/** Reads the faces of a theme in every weight: `text400`, `title600` … */
export async function loadFonts(faces: Theme['faces']): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (const [role, family] of Object.entries(faces)) {
    for (const [weight, bytes] of await loadFamily(family)) found.set(`${role}${weight}`, bytes)
  }
  return found
}

/** Families of which we carry the weights that we use, since the package has many megabytes more. */
const own: ReadonlySet<string> = new Set(['noto-sans-sc'])

function folderOf(home: string): string {
  if (own.has(home)) return fileURLToPath(new URL(`../../assets/fonts/${home}/`, import.meta.url))
  const require = createRequire(import.meta.url)
  return dirname(require.resolve(`@expo-google-fonts/${home}/package.json`))
}
