import {type Encryption, openEncryption} from './encryption.ts'
import {decodeStream} from './filters/decode-stream.ts'
import {Lexer} from './lexer.ts'
import {contentsOf, isOfType, type Place, type Places, searchPlaces} from './places.ts'
import {isWord, readValue} from './read-value.ts'
import {LockedPdf, UnreadablePdf} from './unreadable.ts'
import {Dict, type Resolve, type Stream, type Value} from './value.ts'

/** An object stream, unpacked, with the places of the objects in it. */
interface Container {
  readonly bytes: Uint8Array
  readonly offsets: ReadonlyMap<number, number>
}

/** The objects of one file: read once each, kept, and followed through references. */
export function objectsOf(bytes: Uint8Array) {
  let places: Places = {of: new Map(), trailers: []}
  let encryption: Encryption | null = null
  let locked: Dict | null = null
  let searched: Places | null = null
  const kept = new Map<number, Value>()
  const containers = new Map<number, Container>()

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
    const known = containers.get(container) ?? containerOf(object(container))
    containers.set(container, known)
    const offset = known.offsets.get(number)
    if (offset === undefined) return null
    return readValue(new Lexer(known.bytes, offset), {resolve, id: number})
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

function containerOf(stream: Value): Container {
  if (typeof stream !== 'object' || stream?.kind !== 'stream') {
    return {bytes: new Uint8Array(), offsets: new Map()}
  }
  const bytes = decodeStream(stream)
  return {bytes, offsets: new Map(contentsOf(stream.dict, bytes))}
}
