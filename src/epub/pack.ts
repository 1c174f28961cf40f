import {EPub, type Options} from 'epub-gen-memory'

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
  readonly chapters: readonly Chapter[]
  readonly assets: readonly Entry[]
}

/**
 * The library's templates are EJS; each of these prints one finished text and nothing else
 * (epub-gen-memory 1.1.2 hands unknown keys of its options and chapters to its templates).
 */
function printing(key: string): string {
  return `<%- ${key} %>`
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
    contentOPF: printing('finished.package'),
    tocXHTML: printing('finished.navigation'),
    tocNCX: printing('finished.points'),
    chapterXHTML: printing('finished'),
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
const packed = /^mimetype$|^OEBPS\/images\//

/**
 * epub-gen-memory as a packer alone. Its three methods that fetch are replaced, it never sees a
 * picture, font or cover, and the zip is put in order: same files, same bytes.
 */
class Packer extends EPub {
  readonly #contents: Contents

  constructor(contents: Contents) {
    const chapters = contents.chapters.map(chapter => ({
      title: chapter.title,
      filename: chapter.file,
      content: '',
      finished: chapter.text,
    }))
    super(optionsOf(contents), chapters)
    this.#contents = contents
    this.uuid = contents.identifier
    this.#refuseSurprises()
  }

  #refuseSurprises(): void {
    if (this.images.length > 0 || this.options.fonts.length > 0 || this.cover !== undefined) {
      throw new Error('epub-gen-memory would fetch something')
    }
    this.#contents.chapters.forEach((chapter, i) => {
      const file = this.content[i]?.filename
      if (file !== chapter.file)
        throw new Error(`epub-gen-memory renamed ${chapter.file} to ${file}`)
    })
  }

  protected override async downloadAllFonts(): Promise<void> {}

  protected override async downloadAllImages(): Promise<void> {
    for (const {path, content} of this.#contents.assets) this.zip.file(`OEBPS/${path}`, content)
  }

  protected override async makeCover(): Promise<void> {}

  async bytes(): Promise<Uint8Array> {
    await this.render()
    this.#normalise()
    return await this.zip.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: {level: 9},
      platform: 'DOS',
    })
  }

  /** No folders, one date, one order, `mimetype` first (EPUB 3.3 OCF, §4.2). */
  #normalise(): void {
    const found = this.zip.files
    const names = Object.keys(found).filter(name => found[name]?.dir === false)
    const ordered: typeof found = Object.create(null)
    for (const name of names.sort((a, b) => rank(a) - rank(b))) {
      const file = found[name]
      if (file === undefined) continue
      file.date = this.#contents.date
      file.options.compression = packed.test(name) ? 'STORE' : 'DEFLATE'
      ordered[name] = file
    }
    this.zip.files = ordered
  }
}

const order = [
  /^mimetype$/,
  /^META-INF\//,
  /\.opf$/,
  /\/toc\.xhtml$/,
  /\.ncx$/,
  /\.css$/,
  /\.xhtml$/,
]

function rank(name: string): number {
  const found = order.findIndex(pattern => pattern.test(name))
  return found < 0 ? order.length : found
}

/** Packs finished files into an EPUB container. */
export async function pack(contents: Contents): Promise<Uint8Array> {
  const files = new Set(contents.chapters.map(chapter => chapter.file))
  if (files.size !== contents.chapters.length) throw new Error('two chapters share a file name')
  return await new Packer(contents).bytes()
}
