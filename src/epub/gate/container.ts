import type {Tell} from './opened.ts'
import {type ZipEntry, zipDirectory} from './zip-directory.ts'

/** Bytes that a book may unpack to; a zip of 200 kB can hold 200 MB of nothing (security.md, T20). */
const most = 500_000_000

/** Looks at the zip before anything is unpacked; false where it must not be. */
export function checkContainer(bytes: Uint8Array, name: string, tell: Tell): boolean {
  const entries = zipDirectory(bytes)
  if (entries === null) {
    tell('epub/container', name, 'the file is no zip, or its zip is damaged')
    return false
  }
  const say = (entry: string, message: string) => tell('epub/container', entry, message)
  checkMimetype(bytes, entries, say)
  checkNames(entries, say)
  for (const entry of entries) {
    if (entry.encrypted) say(entry.name, 'the entry is encrypted')
    else if (entry.method !== 0 && entry.method !== 8)
      say(entry.name, 'the entry is neither stored nor deflated')
    if (entry.link) say(entry.name, 'the entry is a link to a file elsewhere')
  }
  const total = entries.reduce((sum, {size}) => sum + size, 0)
  if (total > most) say(name, 'the book unpacks to more than 500 MB')
  return total <= most && entries.every(({encrypted}) => !encrypted)
}

type Say = (entry: string, message: string) => void

/** Readers know an EPUB by these bytes at this place (EPUB 3.3 OCF, §4.2.2). */
function checkMimetype(bytes: Uint8Array, entries: readonly ZipEntry[], say: Say): void {
  const first = [...entries].sort((a, b) => a.offset - b.offset)[0]
  if (first?.name !== 'mimetype') {
    say('mimetype', 'the first entry is not mimetype')
    return
  }
  if (first.method !== 0) say('mimetype', 'mimetype is compressed')
  if (first.extra > 0) say('mimetype', 'mimetype has an extra field')
  const start = first.offset + 30 + 'mimetype'.length + first.extra
  const text = new TextDecoder().decode(bytes.subarray(start, start + first.size))
  if (text !== 'application/epub+zip') say('mimetype', 'mimetype is not application/epub+zip')
}

function checkNames(entries: readonly ZipEntry[], say: Say): void {
  const seen = new Set<string>()
  for (const {name} of entries) {
    const key = name.normalize('NFC').toLowerCase()
    if (seen.has(key)) say(name, 'two entries have this name, or differ only in capitals')
    seen.add(key)
    if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\\/i.test(name)) say(name, 'the name leads out of the book')
    if (/["*:<>?|]|\.$|\.\//.test(name)) say(name, 'the name has a sign that file systems refuse')
    if (/[^\u0021-\u007e]/.test(name)) say(name, 'the name has a blank or a letter beyond ASCII')
  }
  if (!seen.has('meta-inf/container.xml')) say('META-INF/container.xml', 'the entry is missing')
}
