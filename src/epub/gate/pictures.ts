import type {OpenBook, OpenFile, Tell} from './opened.ts'

/** Bytes of one picture that readers with little memory still show (Kobo's own guideline). */
const most = 5_000_000

/** Chunks of PNG that say when, where, by whom or with what a picture was made. */
const telling = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

/** Pictures: whole, of a size that readers show, and silent about their making. */
export function checkPictures(book: OpenBook, tell: Tell): void {
  for (const file of book.files.values()) {
    const say = (message: string) => tell('epub/picture', file, message)
    if (/\.(png|jpe?g|gif)$/i.test(file.path) && file.bytes.length > most)
      say('the picture has more than 5 MB')
    if (/\.png$/i.test(file.path)) checkPng(file, tell)
    if (/\.jpe?g$/i.test(file.path)) checkJpeg(file, tell)
  }
}

function checkPng(file: OpenFile, tell: Tell): void {
  const bytes = Buffer.from(file.bytes)
  let at = 8
  let ended = false
  while (at + 12 <= bytes.length && !ended) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (telling.has(type))
      tell('epub/privacy', file, `the picture carries ${type}: words about its making`)
    ended = type === 'IEND'
    at += 12 + bytes.readUInt32BE(at)
  }
  if (!ended) tell('epub/picture', file, 'the picture ends too early')
  else if (at < bytes.length)
    tell('epub/privacy', file, 'bytes are hidden after the end of the picture')
}

const segments: Readonly<Record<number, string>> = {
  225: 'EXIF or XMP',
  237: 'IPTC',
  254: 'a comment',
}

function checkJpeg(file: OpenFile, tell: Tell): void {
  const bytes = Buffer.from(file.bytes)
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const found = segments[bytes[at + 1] ?? 0]
    if (found !== undefined)
      tell('epub/privacy', file, `the picture carries ${found}: words about its making`)
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < at)
    tell('epub/picture', file, 'the picture ends too early')
}
