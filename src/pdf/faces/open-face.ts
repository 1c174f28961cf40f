import {createHash} from 'node:crypto'
import {Face} from './face.ts'

/**
 * Faces that are open, by what their bytes hash to. A face has no state that a book could see:
 * what it remembers of words is what HarfBuzz would say again.
 */
const open = new Map<string, Face>()
const hashes = new WeakMap<Uint8Array, string>()

/** Opens a whole static TrueType font, once in the life of the program. */
export function openFace(bytes: Uint8Array): Face {
  const hash = hashOf(bytes)
  const known = open.get(hash)
  if (known !== undefined) return known
  const face = new Face(bytes)
  open.set(hash, face)
  return face
}

function hashOf(bytes: Uint8Array): string {
  const known = hashes.get(bytes)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(bytes).digest('hex')
  hashes.set(bytes, hash)
  return hash
}
