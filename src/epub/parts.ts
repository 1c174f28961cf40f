import type {Plate} from '../figures/plate.ts'
import type {EpubBook} from './book.ts'
import {keyOf, type ScreenPlates, screenPlates} from './callouts/screen-plates.ts'
import {type Chapters, chaptersOf, draftOf} from './chapters.ts'
import {drawCover} from './cover/draw-cover.ts'
import {embedFonts, type Fonts, familiesOf} from './fonts/embed-fonts.ts'
import {Letters} from './fonts/letters.ts'
import {identifierOf} from './identifier.ts'
import {type Labels, labelsOf} from './labels.ts'
import {lostLink} from './links.ts'
import {type Metadata, metadataOf} from './metadata.ts'
import {type Entry, entriesOf, matterOf} from './navigation.ts'
import {type Survey, Surveyor} from './survey.ts'

/** Everything that the templates of the package are filled from. */
export interface Parts {
  readonly book: EpubBook
  readonly labels: Labels
  readonly chapters: Chapters
  readonly survey: Survey
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
  const lost = (id: string) =>
    book.report?.({...lostLink(id), span: {file: book.handbook.name, start: 0, end: 0}})
  const draft = draftOf(book)
  const found = draft.files.map(file => file.found)
  const metadata = metadataOf(book.handbook, new Set(found.flatMap(({languages}) => languages)))
  const screen = await screenPlates(
    found.flatMap(({pictures}) => pictures),
    book,
  )
  const pictureOf = (name: string, callouts: string) => screen.get(keyOf(name, callouts))
  const families = familiesOf(metadata.languages)
  const letters = new Letters(Object.values(book.words))
  const survey = new Surveyor()
  const chapters = chaptersOf(draft, {pictureOf, toDo, done}, lost, root => {
    survey.look(root)
    if (families.size > 0) letters.look(root)
  })
  return {
    book,
    labels,
    chapters,
    survey,
    entries: [
      ...matterOf(chapters.files, 'front'),
      ...entriesOf(book.handbook.contents, book.handbook.language, chapters, lost),
      ...matterOf(chapters.files, 'back'),
    ],
    metadata,
    identifier: identifierOf(book.handbook),
    cover: book.cover ?? (await drawCover(book.handbook, book.theme)),
    plates: usedPlates(survey, screen),
    fonts: await embedFonts(families, letters),
  }
}

/** Each picture once, in an order that does not depend on where it stands. */
function usedPlates({pictures}: Survey, screen: ScreenPlates): readonly Plate[] {
  const plates = new Map([...screen.values()].map(plate => [`images/${plate.name}`, plate]))
  return [...pictures].sort().flatMap(address => plates.get(address) ?? [])
}
