import {crc32} from 'node:zlib'
import type {Deflate} from './deflater.ts'
import {Pieces} from './pieces.ts'

/** One file of a zip. */
export interface ZipFile {
  /** ASCII, with `/` between folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Kept as it is: pictures are compressed already, and `mimetype` must be. */
  readonly stored: boolean
}

interface Entry {
  readonly name: Buffer
  readonly content: Uint8Array
  readonly method: 0 | 8
  readonly crc: number
  readonly size: number
}

const sizes = {local: 30, central: 46, end: 22}

/**
 * Writes a zip (APPNOTE 6.3.3) in the order given: no folders, no extra fields, one moment for all,
 * and nothing that tells on which system it was made. Gives its pieces one after the other: what is
 * stored is handed on as it is, so that no picture is in memory twice.
 */
export function writeZip(
  files: Iterable<ZipFile>,
  moment: Date,
  deflate: Deflate,
): readonly Uint8Array[] {
  const pieces = new Pieces()
  const directory: Uint8Array[] = []
  let at = 0
  for (const file of files) {
    const entry = entryOf(file, deflate)
    const local = Buffer.alloc(sizes.local)
    local.writeUInt32LE(0x04034b50, 0)
    writeFacts(local, 4, entry, moment)
    const central = Buffer.alloc(sizes.central)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(needed, 4)
    writeFacts(central, 6, entry, moment)
    central.writeUInt32LE(at, 42)
    pieces.add(local)
    pieces.add(entry.name)
    pieces.add(entry.content, file.stored)
    directory.push(central, entry.name)
    at += sizes.local + entry.name.length + entry.content.length
  }
  for (const part of directory) pieces.add(part)
  pieces.add(endOf(directory, at))
  return pieces.all()
}

function endOf(directory: readonly Uint8Array[], at: number): Uint8Array {
  const end = Buffer.alloc(sizes.end)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length / 2, 8)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(
    directory.reduce((sum, {length}) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return end
}

function entryOf({name, bytes, stored}: ZipFile, deflate: Deflate): Entry {
  return {
    name: Buffer.from(name, 'ascii'),
    content: stored ? bytes : deflate(bytes),
    method: stored ? 0 : 8,
    crc: crc32(bytes),
    size: bytes.length,
  }
}

/** Version of the format, 2.0 for deflate; also that of the maker, whose system is 0: none of note. */
const needed = 20

/** The 26 bytes that are the same before a file and in the directory. */
function writeFacts(zip: Buffer, at: number, entry: Entry, moment: Date): void {
  zip.writeUInt16LE(needed, at)
  zip.writeUInt16LE(entry.method, at + 4)
  zip.writeUInt16LE(timeOf(moment), at + 6)
  zip.writeUInt16LE(dateOf(moment), at + 8)
  zip.writeUInt32LE(entry.crc, at + 10)
  zip.writeUInt32LE(entry.content.length, at + 14)
  zip.writeUInt32LE(entry.size, at + 18)
  zip.writeUInt16LE(entry.name.length, at + 22)
}

/** Hours, minutes and pairs of seconds. */
function timeOf(moment: Date): number {
  const seconds = moment.getUTCSeconds() >> 1
  return (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | seconds
}

/** Years since 1980, months from 1, days. */
function dateOf(moment: Date): number {
  const years = moment.getUTCFullYear() - 1980
  return (years << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
}
