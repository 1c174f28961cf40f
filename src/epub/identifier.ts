import {createHash} from 'node:crypto'
import type {Handbook} from '../model/handbook.ts'

/** Our own name space for books, itself drawn once at random. */
const books = '5e1f0c3a9d7b4f58a6c2e84b71d09f36'

/**
 * `urn:uuid:` of version 5 (RFC 9562, §5.5), made from what the book is publicly called: the next
 * build of the same book replaces it on a reader, and no host, person or moment enters it.
 */
export function identifierOf(handbook: Handbook): string {
  const called = [handbook.name, handbook.language, handbook.title, handbook.publisher].join('\n')
  const hash = createHash('sha1').update(Buffer.from(books, 'hex')).update(called, 'utf8').digest()
  const version = ((hash[6] ?? 0) & 0x0f) | 0x50
  const variant = ((hash[8] ?? 0) & 0x3f) | 0x80
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = version
  bytes[8] = variant
  const hex = bytes.toString('hex')
  return `urn:uuid:${[0, 8, 12, 16, 20].map((from, i) => hex.slice(from, [8, 12, 16, 20, 32][i])).join('-')}`
}
