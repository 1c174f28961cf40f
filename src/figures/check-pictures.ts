import type {Guide} from '../model/guide.ts'
import type {Picture} from '../model/inline.ts'
import type {Report} from '../report/diagnostic.ts'
import {type Decoded, decodePicture} from './decode-picture.ts'
import {type Fault, faultOf, reportCleaning} from './fault.ts'
import {keyOf, loadUsable} from './load-usable.ts'
import {picturesOf} from './pictures-of.ts'

/** Reports every picture that could not be printed, as making the plates of a book would. */
export async function checkPictures(
  guides: readonly Guide[],
  assets: string,
  report: Report,
): Promise<void> {
  const known = new Map<string, Decoded | Fault>()
  for (const picture of picturesOf(guides)) {
    const key = keyOf(picture)
    const first = !known.has(key)
    const found = known.get(key) ?? (await tried(picture, assets))
    known.set(key, found)
    const fault = found.kind === 'decoded' ? null : faultOf(found, picture)
    if (fault !== null) report(fault)
    if (first && found.kind === 'decoded' && found.told) reportCleaning(picture, report)
  }
}

/** Without its pixels, of which there may be many. */
async function tried(picture: Picture, assets: string): Promise<Decoded | Fault> {
  const file = await loadUsable(picture, assets)
  if (file.kind !== 'usable') return file
  const decoded = await decodePicture(file.bytes)
  return decoded.kind === 'decoded' ? {...decoded, data: Buffer.alloc(0)} : decoded
}
