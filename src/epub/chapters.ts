import {serialise} from '../xhtml/serialise.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import type {EpubBook} from './book.ts'
import {enrich} from './enrich/enrich.ts'
import type {Surroundings} from './enrich/surroundings.ts'
import {nameFiles} from './file-names.ts'
import {fill} from './fill.ts'
import {anchor, type File, type Places, placesOf, resolved, targetsOf} from './links.ts'
import {hasClass} from './nodes.ts'
import {gatherNotes} from './notes.ts'
import {contentsFile, coverFile} from './own-files.ts'
import type {Chapter} from './pack.ts'
import {markPages, type Page} from './pages.ts'
import {split} from './split.ts'

/** The reading order of the book, with every link at its goal. */
export interface Chapters {
  readonly files: readonly File[]
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

/** From the documents of the handbook to the files of the e-book, one change a line. */
export function chaptersOf(
  book: EpubBook,
  around: Omit<Surroundings, 'unique' | 'resolved'>,
  lost: (id: string) => void,
): Chapters {
  const {documents, ...marked} = markPages(book.documents, book, isShown)
  const pieces = documents.flatMap(document => gatherNotes(split(document)))
  const named = nameFiles(pieces)
  const targets = targetsOf(named)
  const anchored = named.map(file => ({...file, root: anchor(file.root, targets)}))
  const places = new Map([...placesOf(anchored), ...ownPlaces(marked)])
  return {
    files: anchored.map(file => ({
      ...file,
      root: enrich(file.root, {
        ...around,
        unique: counter(),
        resolved: link => resolved(link, file.file, places, lost),
      }),
    })),
    places,
    ...marked,
  }
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

/** The finished text of one file, through our template. */
export function finish(file: File, book: EpubBook): Chapter {
  const {lang, dir} = file.root.attributes
  const text = fill(book, 'epub/chapter.xhtml', {
    language: lang ?? book.handbook.language,
    direction: dir ?? book.handbook.direction,
    title: file.title,
    type: bodies[file.placement],
    body: serialise(file.root),
  })
  return {title: file.title, file: file.file, text}
}
