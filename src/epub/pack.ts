import {EPub, type Options} from 'epub-gen-memory'
import {openDeflater} from './zip/deflater.ts'
import {loadZlib} from './zip/load-zlib.ts'
import {writeZip, type ZipFile} from './zip/write-zip.ts'

/** One file of the book: a path below `OEBPS/`, and its content. */
export interface Entry {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A finished file of the reading order. */
export interface Chapter {
  readonly title: string
  readonly file: string
  readonly text: string
}

/** The finished files of a book; the library only puts them into the container. */
export interface Contents {
  readonly title: string
  readonly language: string
  /** `urn:uuid:…` */
  readonly identifier: string
  /** Stamped on each entry of the zip. */
  readonly date: Date
  readonly package: string
  readonly navigation: string
  readonly points: string
  readonly style: string
  /** Made one after the other, while they are packed. */
  readonly chapters: Iterable<Chapter>
  readonly assets: readonly Entry[]
}

/**
 * The library's templates are EJS; each of these prints one finished text and nothing else
 * (epub-gen-memory 1.1.2 hands unknown keys of its options to its templates).
 */
function printing(key: string): string {
  return `<%- finished.${key} %>`
}

function optionsOf(contents: Contents): Options {
  const options = {
    title: contents.title,
    author: [],
    publisher: '',
    description: '',
    lang: contents.language,
    date: contents.date.toISOString(),
    css: contents.style,
    contentOPF: printing('package'),
    tocXHTML: printing('navigation'),
    tocNCX: printing('points'),
    fonts: [],
    version: 3,
    verbose: complain,
    finished: contents,
  }
  return options
}

function complain(type: string, ...words: readonly unknown[]): void {
  if (type === 'warn') throw new Error(`epub-gen-memory warned: ${words.join(' ')}`)
}

/** Plates are compressed already; to deflate them again takes nine tenths of the time for nothing. */
const stored = /^mimetype$|^OEBPS\/images\//

/**
 * epub-gen-memory as the maker of the container. It never sees a chapter, picture, font or cover, and
 * its three methods that fetch are replaced. Of JSZip, its zip, only what the library itself put in
 * is taken: it would chop each file into pieces and have the book in memory three times over.
 */
class Packer extends EPub {
  readonly #contents: Contents

  constructor(contents: Contents) {
    super(optionsOf(contents), [])
    this.#contents = contents
    this.uuid = contents.identifier
    if (this.images.length > 0 || this.options.fonts.length > 0 || this.cover !== undefined) {
      throw new Error('epub-gen-memory would fetch something')
    }
  }

  protected override async downloadAllFonts(): Promise<void> {}

  protected override async downloadAllImages(): Promise<void> {}

  protected override async makeCover(): Promise<void> {}

  /** No folders, one date, `mimetype` first (EPUB 3.3 OCF, §4.2). */
  async pieces(): Promise<readonly Uint8Array[]> {
    await this.render()
    const own: ZipFile[] = []
    for (const [name, file] of Object.entries(this.zip.files)) {
      if (!file.dir) own.push(fileOf(name, await file.async('uint8array')))
    }
    own.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    const deflate = await openDeflater(await loadZlib())
    return writeZip(this.#files(own), this.#contents.date, deflate)
  }

  *#files(own: readonly ZipFile[]): Iterable<ZipFile> {
    const {chapters, assets} = this.#contents
    yield* own
    for (const {file, text} of chapters) yield fileOf(`OEBPS/${file}`, Buffer.from(text))
    for (const {path, content} of assets) yield fileOf(`OEBPS/${path}`, bytesOf(content))
  }
}

/** What the library itself puts in, as readers want it: what they look for first comes first. */
const order = [
  'mimetype',
  'META-INF/container.xml',
  'OEBPS/content.opf',
  'OEBPS/toc.xhtml',
  'OEBPS/toc.ncx',
  'OEBPS/style.css',
]

function fileOf(name: string, bytes: Uint8Array): ZipFile {
  return {name, bytes, stored: stored.test(name)}
}

function bytesOf(content: Entry['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

/** Packs finished files into an EPUB container; gives the pieces of the file in their order. */
export async function pack(contents: Contents): Promise<readonly Uint8Array[]> {
  return await new Packer(contents).pieces()
}
