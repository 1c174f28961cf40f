import {latin1} from './bytes.ts'
import {decodeStream} from './filters/decode-stream.ts'
import {Objects} from './objects.ts'
import {readPlaces, searchPlaces} from './places.ts'
import {UnreadablePdf} from './unreadable.ts'
import type {Dict, Resolve, Stream, Value} from './value.ts'

/** A file whose objects are read when they are asked for; nothing in it is ever changed. */
export interface PdfFile {
  readonly bytes: Uint8Array
  /** The text of the first line, `%PDF-1.7`. */
  readonly header: string
  readonly catalog: Dict
  /** The encryption dictionary, if the file is encrypted. */
  readonly encryption: Dict | undefined
  readonly resolve: Resolve
  /** Unpacks a stream, decrypted. */
  readonly decode: (stream: Stream) => Uint8Array
  /** The indirect object of a number; null when there is none. */
  readonly object: (number: number) => Value
  readonly numbers: () => readonly number[]
}

/** Opens any PDF: tables, compressed objects, damaged tables, encryption with the empty password. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const start = latin1(bytes.subarray(0, 1024)).indexOf('%PDF-')
  if (start < 0) throw new UnreadablePdf('no PDF: the file does not begin with %PDF-')
  const shifted = bytes.subarray(start)
  try {
    return openWith(shifted, readPlaces)
  } catch (fault) {
    if (fault instanceof UnreadablePdf) throw fault
    return openWith(shifted, searchPlaces)
  }
}

function openWith(bytes: Uint8Array, find: typeof readPlaces): PdfFile {
  const objects = new Objects(bytes)
  objects.places = find(bytes, objects.resolve)
  if (find === searchPlaces) objects.searchStreams()
  const trailers = objects.places.trailers
  const encryption = trailers.map(trailer => trailer.dict('Encrypt')).find(Boolean)
  if (encryption) objects.unlock(encryption, fileIdOf(trailers))
  const catalog = trailers.map(trailer => trailer.dict('Root')).find(Boolean) ?? objects.catalog()
  if (!catalog?.dict('Pages')) {
    throw find === searchPlaces ? new UnreadablePdf('the PDF has no pages') : new Error('no pages')
  }
  const header = /^%PDF-[^\r\n]*/.exec(latin1(bytes.subarray(0, 64)))?.[0] ?? ''
  const {resolve, object, numbers} = objects
  return {bytes, header, catalog, encryption, resolve, decode: decodeStream, object, numbers}
}

function fileIdOf(trailers: readonly Dict[]): Uint8Array {
  const ids = trailers.flatMap(trailer => trailer.list('ID'))
  const [first] = ids
  return typeof first === 'object' && first?.kind === 'text' ? first.bytes : new Uint8Array()
}
