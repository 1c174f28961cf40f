import {createHash} from 'node:crypto'
import {deflateSync} from 'node:zlib'
import type {Streams} from '../../faces/write-face.ts'
import {crossReference, type Entry} from './cross-reference.ts'

/** As many small objects are packed together: more would make readers unpack too much at once. */
const packed = 200

/**
 * Writes the objects of a PDF 1.7 file. Objects without bytes of their own are packed into object
 * streams, for a tagged book has more objects than words and would else be twice as large.
 */
export class ObjectFile implements Omit<Streams, 'next'> {
  readonly #chunks: Uint8Array[] = []
  readonly #entries: Entry[] = []
  readonly #next: () => number
  readonly #compress: boolean
  #length = 0
  #waiting: {readonly object: number; readonly text: string}[] = []

  /** `next` gives the number of a new object. */
  constructor(next: () => number, compress: boolean) {
    this.#next = next
    this.#compress = compress
    this.#write(latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'))
  }

  put(object: number, text: string): void {
    this.#waiting.push({object, text})
    if (this.#waiting.length >= packed) this.#pack()
  }

  /** Writes an object with bytes that are not yet compressed. */
  stream(object: number, entries: string, bytes: Uint8Array): void {
    const written = this.#compress ? deflateSync(bytes) : bytes
    const filter = this.#compress ? ' /Filter /FlateDecode' : ''
    this.finished(object, `<<${entries}${filter} /Length ${written.length}>>`, written)
  }

  /** Writes an object with bytes that stand as its dictionary says. */
  finished(object: number, dictionary: string, bytes: Uint8Array): void {
    this.#entries[object] = {kind: 'offset', offset: this.#length}
    this.#write(latin1(`${object} 0 obj\n${dictionary}\nstream\n`))
    this.#write(bytes)
    this.#write(latin1('\nendstream\nendobj\n'))
  }

  /** The whole file; its identifier follows from its content alone. */
  finish(root: number, info: number): Uint8Array {
    this.#pack()
    const hash = createHash('sha256')
    for (const chunk of this.#chunks) hash.update(chunk)
    const id = `<${hash.digest('hex').slice(0, 32)}>`
    const object = this.#next()
    const start = this.#length
    this.#entries[object] = {kind: 'offset', offset: start}
    const {entries, rows} = crossReference(this.#entries, object + 1)
    this.stream(
      object,
      `/Type /XRef ${entries} /Root ${root} 0 R /Info ${info} 0 R /ID [${id} ${id}]`,
      rows,
    )
    this.#write(latin1(`startxref\n${start}\n%%EOF\n`))
    return Buffer.concat(this.#chunks, this.#length)
  }

  #pack(): void {
    if (this.#waiting.length === 0) return
    const stream = this.#next()
    const heads: string[] = []
    let body = ''
    this.#waiting.forEach(({object, text}, index) => {
      heads.push(`${object} ${body.length}`)
      body += `${text}\n`
      this.#entries[object] = {kind: 'packed', stream, index}
    })
    const head = `${heads.join(' ')}\n`
    const entries = `/Type /ObjStm /N ${this.#waiting.length} /First ${head.length}`
    this.#waiting = []
    this.stream(stream, entries, latin1(head + body))
  }

  #write(bytes: Uint8Array): void {
    this.#chunks.push(bytes)
    this.#length += bytes.length
  }
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
