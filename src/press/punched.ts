import type {Work} from './work.ts'

/** Points by which pages make room for holes 12 mm from the edge (ISO 838). */
const room = 14

/** Points by which right-hand pages move away from the side where sheets are held together. */
export function punchRoom({wish, handbook}: Work): number {
  if (!wish.punch) return 0
  return handbook.direction === 'rtl' ? -room : room
}
