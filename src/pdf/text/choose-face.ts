import type {Face} from '../faces/face.ts'
import {isInvisible, mark, neutral} from './characters.ts'
import type {Look} from './span.ts'

/**
 * The face for a letter with its marks: the one before it if any face may set them, else the first
 * of the look that has them all, else the first that has the letter; null where none has it.
 */
export function chooseFace(cluster: string, look: Look, before: Face | null): Face | null {
  const first = cluster.codePointAt(0) ?? 0
  const own = look.faces[0] ?? null
  if (cluster.length === 1 && before === own && own?.has(first) === true) return own
  const inherited = before !== null && look.faces.includes(before) ? before : null
  if (isInvisible(first)) return inherited ?? own
  if (inherited !== null && neutral.test(cluster) && hasAll(inherited, cluster)) return inherited
  return (
    look.faces.find(face => hasAll(face, cluster)) ??
    look.faces.find(face => face.has(first)) ??
    null
  )
}

/** Where the letter that begins at an offset ends, with the marks that stand on it. */
export function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  while (end < text.length && text.charCodeAt(end) >= 0x300 && mark.test(text.charAt(end))) end++
  return end
}

function hasAll(face: Face, cluster: string): boolean {
  for (const character of cluster) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!face.has(codePoint) && !isInvisible(codePoint)) return false
  }
  return true
}
