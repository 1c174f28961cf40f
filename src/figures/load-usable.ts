import {dirname} from 'node:path'
import type {Picture} from '../model/inline.ts'
import {addressOf} from './address.ts'
import type {Fault} from './fault.ts'
import {formatOf, taken} from './format.ts'
import {loadPicture} from './load-picture.ts'

/** The file of a picture, of a kind that is taken. */
export interface Usable {
  readonly kind: 'usable'
  /** As the guide names it, decoded. */
  readonly path: string
  readonly bytes: Buffer
}

/** Loads the file that a picture names, from beside its guide or below `assets`. */
export async function loadUsable(picture: Picture, assets: string): Promise<Usable | Fault> {
  const address = addressOf(picture.url)
  if (address.kind !== 'local') return address
  const {path} = address
  const loaded = await loadPicture(path, [dirname(picture.span.file), assets])
  if (loaded.kind === 'too-large') return {kind: 'too-heavy', size: loaded.size}
  if (loaded.kind !== 'loaded') return loaded
  const {bytes} = loaded
  const format = formatOf(bytes)
  if (bytes.length === 0) return {kind: 'damaged'}
  return taken.has(format) ? {kind: 'usable', path, bytes} : {kind: 'format', format}
}

/** Pictures of one key lead to the same file: the same words in guides of one folder. */
export function keyOf({span, url}: Picture): string {
  return `${dirname(span.file)}\n${url}`
}
