import {type Encryption, openEncryption} from './encryption.ts'
import {decodeStream} from './filters/decode-stream.ts'
import {Lexer, latin1} from './lexer.ts'
import {contentsOf, isOfType, type Place, type Places, readPlaces, searchPlaces} from './places.ts'
import {isWord, readValue} from './read-value.ts'
import {Dict, itemsOf, type Resolve, type Stream, type Value} from './value.ts'

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

/** Says that a file cannot be read as a PDF, or only with a password. */
export class UnreadablePdf extends Error {}

/** Says that a file is encrypted and cannot be opened with the empty password. */
export class LockedPdf extends UnreadablePdf {
  /** Whether the encryption says what readers may do. */
  readonly hasPermissions: boolean

  constructor(message: string, hasPermissions: boolean) {
    super(message)
    this.hasPermissions = hasPermissions
  }
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
  const objects = objectsOf(bytes)
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
  const {resolve, decode, object, numbers} = objects
  return {bytes, header, catalog, encryption, resolve, decode, object, numbers}
}

function fileIdOf(trailers: readonly Dict[]): Uint8Array {
  const ids = trailers.flatMap(trailer => trailer.list('ID'))
  const [first] = ids
  return typeof first === 'object' && first?.kind === 'text' ? first.bytes : new Uint8Array()
}

/** The objects of one file: read once each, kept, and followed through references. */
function objectsOf(bytes: Uint8Array) {
  let places: Places = {of: new Map(), trailers: []}
  let encryption: Encryption | null = null
  let locked: Dict | null = null
  let searched: Places | null = null
  const kept = new Map<number, Value>()
  const unpacked = new Map<number, Uint8Array>()

  const resolve: Resolve = value => {
    let found = value
    for (let step = 0; step < 50; step++) {
      if (typeof found !== 'object' || found?.kind !== 'reference') return found
      found = object(found.number)
    }
    return null
  }

  const object = (number: number): Value => {
    const known = kept.get(number)
    if (known !== undefined) return known
    kept.set(number, null)
    const place = places.of.get(number)
    const value = place ? orNull(() => readAt(number, place)) : null
    kept.set(number, value)
    return value
  }

  const readAt = (number: number, place: Place): Value => {
    if ('stream' in place) return readPacked(number, place.stream)
    const lexer = new Lexer(bytes, place.offset)
    const told = lexer.next()
    const generation = lexer.next()
    if (told !== number || !isWord(lexer.next(), 'obj')) return readFound(number, place.offset)
    const keys = encryption
    const secret = keys && locked?.id !== number
    const decrypt = (text: Uint8Array) => keys?.strings(text, number, Number(generation)) ?? text
    const value = readValue(lexer, {resolve, id: number, ...(secret ? {decrypt} : {})})
    if (!keys || typeof value !== 'object' || value?.kind !== 'stream') return value
    return {...value, bytes: openStream(value, number, Number(generation), keys)}
  }

  /** Where the table is wrong about an object, the object itself is looked for. */
  const readFound = (number: number, wrong: number): Value => {
    searched ??= searchPlaces(bytes, resolve)
    const place = searched.of.get(number)
    return place && 'offset' in place && place.offset !== wrong ? readAt(number, place) : null
  }

  const openStream = (stream: Stream, number: number, generation: number, keys: Encryption) => {
    const type = stream.dict.name('Type')
    if (type === 'XRef' || (type === 'Metadata' && !keys.metadata)) return stream.bytes
    return keys.streams(stream.bytes, number, generation)
  }

  const readPacked = (number: number, container: number): Value => {
    const stream = object(container)
    if (typeof stream !== 'object' || stream?.kind !== 'stream') return null
    const content = unpacked.get(container) ?? decodeStream(stream)
    unpacked.set(container, content)
    const offset = contentsOf(stream.dict, content).find(([inside]) => inside === number)?.[1]
    if (offset === undefined) return null
    return readValue(new Lexer(content, offset), {resolve, id: number})
  }

  return {
    resolve,
    object,
    decode: decodeStream,
    numbers: () => [...places.of.keys()].sort((a, b) => a - b),
    get places() {
      return places
    },
    set places(found: Places) {
      places = found
      kept.clear()
    },
    unlock(dict: Dict, fileId: Uint8Array) {
      kept.clear()
      locked = dict
      encryption = openEncryption(dict, fileId)
      if (!encryption)
        throw new LockedPdf('the PDF is encrypted and needs a password', dict.has('P'))
    },
    /** Finds what lies in object streams, when no table tells it. */
    searchStreams() {
      for (const [container] of [...places.of]) {
        const stream = object(container)
        if (typeof stream !== 'object' || stream?.kind !== 'stream') continue
        if (!isOfType(stream, 'ObjStm')) continue
        const names = contentsOf(stream.dict, decodeStream(stream))
        names.forEach(([number], index) => {
          if (!places.of.has(number)) places.of.set(number, {stream: container, index})
        })
      }
    },
    catalog(): Dict | undefined {
      const found = [...places.of.keys()].map(object).findLast(value => isOfType(value, 'Catalog'))
      return found instanceof Dict ? found : undefined
    },
  }
}

/** An object that cannot be read is as good as none. */
function orNull(read: () => Value): Value {
  try {
    return read()
  } catch (fault) {
    if (fault instanceof UnreadablePdf) throw fault
    return null
  }
}

/** Deeper trees than any honest file has. */
const deepest = 100

/** Every value of a list or dictionary tree below `Kids`, each node once: pages, number trees, fields. */
export function leavesOf(root: Dict | undefined, resolve: Resolve): readonly Dict[] {
  const leaves: Dict[] = []
  const seen = new Set<Dict>()
  const walk = (node: Dict, depth: number): void => {
    if (seen.has(node) || depth > deepest) return
    seen.add(node)
    const kids = itemsOf(node.get('Kids')).map(resolve)
    if (kids.length === 0) leaves.push(node)
    for (const kid of kids) if (kid instanceof Dict) walk(kid, depth + 1)
  }
  if (root) walk(root, 0)
  return leaves
}
