import {type Family, familyOf} from './families.ts'
import type {Letters} from './letters.ts'
import {loadFont, loadSubsetter} from './load-font.ts'
import {openSubsetter, type Subset} from './subset.ts'

/** A font file of the book, cut down to its letters. */
export interface Font {
  readonly family: string
  readonly weight: 'normal' | 'bold'
  readonly href: string
  readonly bytes: Uint8Array
}

/** Which typeface each language of the book is set in, and the files for it. */
export interface Fonts {
  readonly files: readonly Font[]
  readonly families: ReadonlyMap<string, Family>
}

/** Bytes of fonts in one book before the zip, which takes off a third: memory sticks are small. */
const most = 600_000

/** Languages of the book whose scripts old readers lack, each with its typeface. */
export function familiesOf(languages: readonly string[]): Fonts['families'] {
  const wanted = new Map<string, Family>()
  for (const language of languages) {
    const family = familyOf(language)
    if (family !== null) wanted.set(language, family)
  }
  return wanted
}

/** The files of the wanted typefaces, cut down to the letters of the book. */
export async function embedFonts(
  wanted: Fonts['families'],
  letters: Pick<Letters, 'regular' | 'bold'>,
): Promise<Fonts> {
  if (wanted.size === 0) return {files: [], families: wanted}
  const subset = await openSubsetter(await loadSubsetter())
  const files: Font[] = []
  for (const family of new Set(wanted.values())) {
    const room = most - files.reduce((sum, {bytes}) => sum + bytes.length, 0)
    files.push(...(await facesOf(family, letters, subset, room)))
  }
  const embedded = new Set(files.map(({family}) => family))
  return {files, families: new Map([...wanted].filter(([, {name}]) => embedded.has(name)))}
}

/** Regular and bold; bold is left to the reader where both are too large, as in long Chinese books. */
async function facesOf(
  family: Family,
  letters: Pick<Letters, 'regular' | 'bold'>,
  subset: Subset,
  room: number,
): Promise<readonly Font[]> {
  const [regular, bold] = await Promise.all([loadFont(family, 400), loadFont(family, 700)])
  if (regular === null || bold === null) return []
  const faces = [
    faceOf(family, 'normal', subset(regular, letters.regular)),
    faceOf(family, 'bold', subset(bold, letters.bold)),
  ]
  return [faces, faces.slice(0, 1)].find(some => sizeOf(some) <= room) ?? []
}

function sizeOf(fonts: readonly Font[]): number {
  return fonts.reduce((sum, {bytes}) => sum + bytes.length, 0)
}

function faceOf(family: Family, weight: Font['weight'], bytes: Uint8Array): Font {
  const suffix = weight === 'bold' ? 'Bold' : 'Regular'
  return {family: family.name, weight, href: `fonts/${family.file}-${suffix}.ttf`, bytes}
}
