import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
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

/** Set in its place where an optional family was not installed. */
const substitute: FamilyName = 'Noto Sans'

/**
 * Reads a family in all weights that the book uses; one that it lacks is its next bolder, or its
 * boldest. A large family that was left out of the installation is replaced by the widest other.
 */
export async function loadFamily(name: FamilyName): Promise<Weights> {
  const {home, file, weights} = families[name]
  const folder = folderOf(home)
  if (folder === null) return loadFamily(substitute)
  const read = async (weight: number): Promise<[number, Uint8Array]> => {
    const there = weights.find(one => one >= weight) ?? weights.at(-1) ?? 400
    const style = names[there] ?? ''
    return [weight, await readFile(join(folder, style, `${file}_${style}.ttf`))]
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

function folderOf(home: string): string | null {
  const require = createRequire(import.meta.url)
  try {
    return dirname(require.resolve(`@expo-google-fonts/${home}/package.json`))
  } catch {
    return null
  }
}
