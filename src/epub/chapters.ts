import {serialise} from '../xhtml/serialise.ts'
import type {Element, XhtmlDocument} from '../xhtml/tree.ts'
import type {EpubBook} from './book.ts'
import {enrich} from './enrich/enrich.ts'
import type {Surroundings} from './enrich/surroundings.ts'
import {nameFiles} from './file-names.ts'
import {Frames} from './frames.ts'
import {type File, type Goals, goalsOf, linked, type Places} from './links.ts'
import {hasClass} from './nodes.ts'
import {gatherNotes} from './notes.ts'
import {contentsFile, coverFile} from './own-files.ts'
import type {Chapter} from './pack.ts'
import {type Marked, markPages, type Page} from './pages.ts'
import {split} from './split.ts'

/** A file with the finished text of its body; no tree is kept of it, for memory's sake. */
export interface WrittenFile extends File {
  readonly body: string
}

/** The reading order of the book, with every link at its goal. */
export interface Chapters {
  readonly files: readonly WrittenFile[]
  readonly places: Places
  readonly pages: readonly Page[]
  /** Printed pages that the cover and the navigation stand for. */
  readonly cover: Page | null
  readonly contents: Page | null
}

/** Its navigation and cover are the e-book's own; paper to write on and a back cover it has none. */
const printOnly = ['contents', 'cover', 'notes', 'back-cover']

/** The documents that an e-book shows. */
export function isShown(document: XhtmlDocument): boolean {
  return !printOnly.some(name => hasClass(document.root, name))
}

/** The files of the e-book before anything in them is changed. */
export interface Draft {
  readonly files: readonly File[]
  readonly goals: Goals
  readonly marked: Omit<Marked, 'documents'>
}

/** From the documents of the handbook to the files of the e-book, one change a line. */
export function draftOf(book: EpubBook): Draft {
  const {documents, ...marked} = markPages(book.documents, book, isShown)
  const files = nameFiles(documents.flatMap(document => gatherNotes(split(document))))
  return {files, goals: goalsOf(files, ownPlaces(marked)), marked}
}

/** Every file with its links, and with what only an e-book has, as text; `look` sees it before. */
export function chaptersOf(
  {files, goals, marked}: Draft,
  around: Omit<Surroundings, 'unique' | 'linked'>,
  lost: (id: string) => void,
  look: (root: Element) => void,
): Chapters {
  const written = files.map(file => {
    const root = enrich(file.root, {
      ...around,
      unique: counter(),
      linked: element => linked(element, file.file, goals, lost),
    })
    look(root)
    return {...file, body: serialise(root)}
  })
  return {files: written, places: goals.places, ...marked}
}

/** The e-book writes its cover and its contents itself. */
function ownPlaces({cover, contents}: Pick<Chapters, 'cover' | 'contents'>): Places {
  const places = new Map<string, string>()
  if (cover !== null) places.set(cover.id, `${coverFile}#${cover.id}`)
  if (contents !== null) places.set(contents.id, `${contentsFile}#${contents.id}`)
  return places
}

/** Names things apart: the second of a name is counted. */
function counter(): (label: string) => string {
  const counts = new Map<string, number>()
  return label => {
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    return label === '' || count === 1 ? label : `${label} ${count}`
  }
}

const bodies = {
  front: 'frontmatter',
  part: 'bodymatter',
  chapter: 'bodymatter',
  back: 'backmatter',
} as const

/** The finished texts of the files, one after the other, through our template. */
export function* finished(files: readonly WrittenFile[], book: EpubBook): Iterable<Chapter> {
  const frames = new Frames(book.render)
  for (const {root, file, title, placement, body} of files) {
    const {lang, dir} = root.attributes
    const text = frames.fill({
      language: lang ?? book.handbook.language,
      direction: dir ?? book.handbook.direction,
      title,
      type: bodies[placement],
      body,
    })
    yield {title, file, text}
  }
}
