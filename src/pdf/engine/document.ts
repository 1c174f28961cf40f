import {EmbeddedFace} from '../faces/embedded-face.ts'
import type {Face} from '../faces/face.ts'
import {type Streams, writeFace} from '../faces/write-face.ts'
import {ObjectFile} from './file/object-file.ts'
import {doors, type EmbeddedImage, type Reference} from './internals.ts'
import {metadata} from './metadata.ts'
import {Stamps} from './render/stamps.ts'

/** What the file says of itself; nothing of who made it, with what, or where. */
export interface Imprint {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** ISO date, or '' for none. */
  readonly date: string
  /** Whether the file may call itself PDF/UA-1. */
  readonly claim: boolean
  readonly compress: boolean
}

/**
 * pdfkit's document with a file of our own below it: objects are packed, fonts are embedded by us,
 * and what it would tell of the machine is left out.
 */
export class Document extends doors.Document implements Streams {
  readonly stamps = new Stamps(this)
  readonly #imprint: Imprint
  readonly #pictures: ReadonlyMap<string, Uint8Array>
  readonly #opened = new Map<string, EmbeddedImage>()
  readonly #faces = new Map<Face, EmbeddedFace>()
  readonly #references = new Map<EmbeddedFace, Reference>()
  readonly #file: ObjectFile
  readonly #entries = new Map<string, unknown>()
  #bytes: Uint8Array | null = null
  /** Chunks of the object that pdfkit is writing (its constructor writes a head before ours runs). */
  private chunks?: (string | Uint8Array)[]

  constructor(imprint: Imprint, pictures: ReadonlyMap<string, Uint8Array>) {
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        compress: imprint.compress,
        lang: imprint.language,
        autoFirstPage: false,
        font: null,
        info: {Title: imprint.title, CreationDate: new Date(0)},
      },
    )
    this.#imprint = imprint
    this.#pictures = pictures
    this.#file = new ObjectFile(() => this.next(), imprint.compress)
    this.info = {Title: imprint.title}
    if (imprint.date !== '') this.info.CreationDate = new Date(`${imprint.date}T00:00:00Z`)
    this._root.data.ViewerPreferences = this.#viewerPreferences()
  }

  next(): number {
    return this._offsets.push(null)
  }

  put(object: number, text: string): void {
    this.#file.put(object, text)
  }

  stream(object: number, entries: string, bytes: Uint8Array): void {
    this.#file.stream(object, entries, bytes)
  }

  /** The face as this file has it; the page that uses it lists it. */
  embedded(face: Face): EmbeddedFace {
    let embedded = this.#faces.get(face)
    if (embedded === undefined) {
      embedded = new EmbeddedFace(face, `F${this.#faces.size + 1}`)
      this.#faces.set(face, embedded)
      this.#references.set(embedded, this.ref({}))
    }
    this.page.fonts[embedded.name] ??= this.#references.get(embedded)
    return embedded
  }

  /** A picture of the book, embedded once however often it is drawn. */
  picture(name: string): EmbeddedImage {
    const known = this.#opened.get(name)
    if (known !== undefined) return known
    const bytes = this.#pictures.get(name)
    if (bytes === undefined) throw new Error(`the book has no picture ${name}`)
    const image = this.openImage(Buffer.from(bytes))
    image.embed(this)
    this.#opened.set(name, image)
    return image
  }

  /** Lets the current page draw a form that we put. */
  list(label: string, form: number): void {
    this.page.xobjects[label] ??= this.#pointer(form)
  }

  /** Lets the catalogue point to an object that we put. */
  catalogue(key: string, object: number): void {
    this.#entries.set(key, this.#pointer(object))
  }

  /** Lets the catalogue find named destinations. */
  name(destinations: number): void {
    const {Names} = this._root.data
    if (isReference(Names)) Names.data.Dests = this.#pointer(destinations)
  }

  /** Lists an annotation that we put on the current page. */
  annotate(object: number): void {
    this.page.annotations.push(this.#pointer(object))
  }

  /** Looks to pdfkit like one of its own references. */
  #pointer(object: number): unknown {
    return Object.assign(Object.create(Object.getPrototypeOf(this._root)), {id: object, gen: 0})
  }

  /** Ends a reference whose object we put. */
  settle(reference: Reference): void {
    super._refEnd(reference)
  }

  /** Ends the file. */
  finish(): Uint8Array {
    let order = 0
    for (const [embedded, reference] of this.#references) {
      writeFace(embedded, reference.id, order++, this)
      this.settle(reference)
    }
    if (this.#entries.has('StructTreeRoot')) this.#entries.set('MarkInfo', {Marked: true})
    this.end()
    if (this.#bytes === null) throw new Error('a part of the file was never ended')
    return this.#bytes
  }

  #viewerPreferences(): Reference {
    const direction = this.#imprint.direction === 'rtl' ? {Direction: 'R2L'} : {}
    return this.ref({DisplayDocTitle: true, ...direction})
  }

  protected override _write(chunk: string | Uint8Array): void {
    this.chunks ??= []
    this.chunks.push(chunk)
  }

  /** pdfkit has written `n 0 obj`, a dictionary, perhaps a stream, and `endobj`. */
  protected override _refEnd(reference: Reference): void {
    const chunks = this.chunks ?? []
    this.chunks = []
    const start = chunks.indexOf(`${reference.id} 0 obj`)
    const [dictionary, , bytes] = chunks.slice(start + 1)
    if (bytes instanceof Uint8Array) this.#file.finished(reference.id, String(dictionary), bytes)
    else this.#file.put(reference.id, String(dictionary))
    super._refEnd(reference)
  }

  protected override endMetadata(): void {
    const object = this.next()
    const {title, claim} = this.#imprint
    const bytes = new TextEncoder().encode(metadata(title, claim))
    this.#file.finished(object, `<</Type /Metadata /Subtype /XML /Length ${bytes.length}>>`, bytes)
    this.catalogue('Metadata', object)
    for (const [key, value] of this.#entries) this._root.data[key] = value
  }

  /** The structure tree is written by us; pdfkit would end it a second time. */
  protected override endMarkings(): void {}

  protected override _finalize(): void {
    this.#bytes = this.#file.finish(this._root.id, this._info.id)
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'data' in value
}
