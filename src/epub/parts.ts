import type {Plate} from '../figures/plate.ts'
import type {EpubBook} from './book.ts'
import {keyOf, type ScreenPlates, screenPlates} from './callouts/screen-plates.ts'
import {type Chapters, chaptersOf} from './chapters.ts'
import {drawCover} from './cover/draw-cover.ts'
import {embedFonts, type Fonts} from './fonts/embed-fonts.ts'
import {identifierOf} from './identifier.ts'
import {type Labels, labelsOf} from './labels.ts'
import {lostLink} from './links.ts'
import {type Metadata, metadataOf} from './metadata.ts'
import {type Entry, entriesOf, matterOf} from './navigation.ts'
import {elementsOf} from './nodes.ts'

/** Everything that the templates of the package are filled from. */
export interface Parts {
  readonly book: EpubBook
  readonly labels: Labels
  readonly chapters: Chapters
  readonly entries: readonly Entry[]
  readonly metadata: Metadata
  readonly identifier: string
  readonly cover: Plate
  readonly plates: readonly Plate[]
  readonly fonts: Fonts
}

/** Works all parts of the book out, before any template is filled. */
export async function partsOf(book: EpubBook): Promise<Parts> {
  const labels = labelsOf(book.words)
  const {toDo, done} = labels
  const screen = await screenPlates(book)
  const pictureOf = (name: string, callouts: string) => screen.get(keyOf(name, callouts))
  const lost = (id: string) =>
    book.report?.({...lostLink(id), span: {file: book.handbook.name, start: 0, end: 0}})
  const chapters = chaptersOf(book, {pictureOf, toDo, done}, lost)
  const metadata = metadataOf(book.handbook, otherLanguages(chapters, book))
  const roots = chapters.files.map(({root}) => root)
  return {
    book,
    labels,
    chapters,
    entries: [
      ...matterOf(chapters.files, 'front'),
      ...entriesOf(book.handbook.contents, book.handbook.language, chapters.places, lost),
      ...matterOf(chapters.files, 'back'),
    ],
    metadata,
    identifier: identifierOf(book.handbook),
    cover: book.cover ?? (await drawCover(book.handbook, book.theme)),
    plates: usedPlates(chapters, screen),
    fonts: await embedFonts(roots, metadata.languages, Object.values(book.words)),
  }
}

function otherLanguages({files}: Chapters, {handbook}: EpubBook): readonly string[] {
  const languages = new Set<string>()
  for (const {root} of files) {
    for (const {attributes} of elementsOf(root)) if (attributes.lang) languages.add(attributes.lang)
  }
  languages.delete(handbook.language)
  return [...languages].sort()
}

/** Each picture once, in an order that does not depend on where it stands. */
function usedPlates({files}: Chapters, screen: ScreenPlates): readonly Plate[] {
  const used = new Set<string>()
  for (const {root} of files) {
    for (const {name, attributes} of elementsOf(root)) {
      if (name === 'img') used.add((attributes.src ?? '').replace('images/', ''))
    }
  }
  const plates = new Map([...screen.values()].map(plate => [plate.name, plate]))
  return [...used].sort().flatMap(name => plates.get(name) ?? [])
}
