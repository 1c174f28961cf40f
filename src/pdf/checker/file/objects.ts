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
export class Objects {
  readonly #bytes: Uint8Array
  readonly #kept = new Map<number, Value>()
  readonly #containers = new Map<number, Container>()
  #places: Places = {of: new Map(), trailers: []}
  #encryption: Encryption | null = null
  #locked: Dict | null = null
  #searched: Places | null = null

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  readonly resolve: Resolve = value => {
    let found = value
    for (let step = 0; step < 50; step++) {
      if (typeof found !== 'object' || found?.kind !== 'reference') return found
      found = this.object(found.number)
    }
    return null
  }

  readonly object = (number: number): Value => {
    const known = this.#kept.get(number)
    if (known !== undefined) return known
    this.#kept.set(number, null)
    const place = this.#places.of.get(number)
    const value = place ? orNull(() => this.#readAt(number, place)) : null
    this.#kept.set(number, value)
    return value
  }

  readonly numbers = (): readonly number[] => [...this.#places.of.keys()].sort((a, b) => a - b)

  get places(): Places {
    return this.#places
  }

  set places(found: Places) {
    this.#places = found
    this.#kept.clear()
  }

  unlock(dict: Dict, fileId: Uint8Array): void {
    this.#kept.clear()
    this.#locked = dict
    this.#encryption = openEncryption(dict, fileId)
    if (!this.#encryption)
      throw new LockedPdf('the PDF is encrypted and needs a password', dict.has('P'))
  }

  /** Finds what lies in object streams, when no table tells it. */
  searchStreams(): void {
    const {of} = this.#places
    for (const [container] of [...of]) {
      const stream = this.object(container)
      if (typeof stream !== 'object' || stream?.kind !== 'stream') continue
      if (!isOfType(stream, 'ObjStm')) continue
      const names = contentsOf(stream.dict, decodeStream(stream))
      names.forEach(([number], index) => {
        if (!of.has(number)) of.set(number, {stream: container, index})
      })
    }
  }

  catalog(): Dict | undefined {
    const all = [...this.#places.of.keys()].map(this.object)
    const found = all.findLast(value => isOfType(value, 'Catalog'))
    return found instanceof Dict ? found : undefined
  }

  #readAt(number: number, place: Place): Value {
    if ('stream' in place) return this.#readPacked(number, place.stream)
    const lexer = new Lexer(this.#bytes, place.offset)
    const told = lexer.next()
    const generation = lexer.next()
    if (told !== number || !isWord(lexer.next(), 'obj')) {
      return this.#readFound(number, place.offset)
    }
    const keys = this.#encryption
    const secret = keys && this.#locked?.id !== number
    const decrypt = (text: Uint8Array) => keys?.strings(text, number, Number(generation)) ?? text
    const {resolve} = this
    const value = readValue(lexer, {resolve, id: number, ...(secret ? {decrypt} : {})})
    if (!keys || typeof value !== 'object' || value?.kind !== 'stream') return value
    return {...value, bytes: openStream(value, number, Number(generation), keys)}
  }

  /** Where the table is wrong about an object, the object itself is looked for. */
  #readFound(number: number, wrong: number): Value {
    this.#searched ??= searchPlaces(this.#bytes, this.resolve)
    const place = this.#searched.of.get(number)
    return place && 'offset' in place && place.offset !== wrong ? this.#readAt(number, place) : null
  }

  #readPacked(number: number, container: number): Value {
    const known = this.#containers.get(container) ?? containerOf(this.object(container))
    this.#containers.set(container, known)
    const offset = known.offsets.get(number)
    if (offset === undefined) return null
    return readValue(new Lexer(known.bytes, offset), {resolve: this.resolve, id: number})
  }
}

function openStream(stream: Stream, number: number, generation: number, keys: Encryption) {
  const type = stream.dict.name('Type')
  if (type === 'XRef' || (type === 'Metadata' && !keys.metadata)) return stream.bytes
  return keys.streams(stream.bytes, number, generation)
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
