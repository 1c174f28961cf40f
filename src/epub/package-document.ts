import type {Plate} from '../figures/plate.ts'
import {accessibilityOf} from './accessibility.ts'
import {isShown} from './chapters.ts'
import type {Font} from './fonts/embed-fonts.ts'
import {landmarksOf} from './landmarks.ts'
import {coverFile} from './own-files.ts'
import type {Parts} from './parts.ts'

/** What `package.opf.hbs` is filled with. */
export function packageData(parts: Parts): Record<string, unknown> {
  const {chapters, labels, cover, fonts, plates} = parts
  const items = chapters.files.map(({file}, i) => ({id: `text-${i + 1}`, href: file}))
  const paged = chapters.pages.length > 0
  return {
    ...parts.metadata,
    identifier: parts.identifier,
    paged,
    fonts: fonts.files.length > 0,
    accessibility: accessibilityOf(parts.survey, paged, labels.accessibility),
    cover: {href: cover.name, mediaType: cover.mediaType},
    chapters: [{id: 'cover', href: coverFile}, ...items],
    assets: [...plates.map(pictureItem), ...fonts.files.map(fontItem)],
    spine: spineOf(parts),
    guide: landmarksOf(parts).map(({guide, title, href}) => ({type: guide, title, href})),
  }
}

/** The contents stand where the printed ones do; without those, before the first chapter. */
function spineOf({book, chapters}: Parts): readonly string[] {
  const ids = chapters.files.map((_, i) => `text-${i + 1}`)
  const printed = book.documents.findIndex(
    document => !isShown(document) && document.name !== 'cover',
  )
  const before = printed < 0 ? book.documents : book.documents.slice(0, printed)
  const front = before.filter(
    document => isShown(document) && document.placement === 'front',
  ).length
  return ['cover', ...ids.slice(0, front), 'nav', ...ids.slice(front)]
}

interface Item {
  readonly id: string
  readonly href: string
  readonly mediaType: string
}

function pictureItem({name, mediaType}: Plate, i: number): Item {
  return {id: `picture-${i + 1}`, href: `images/${name}`, mediaType}
}

/** The older of the two registered types, which readers of every age know. */
function fontItem({href}: Font, i: number): Item {
  return {id: `font-${i + 1}`, href, mediaType: 'application/vnd.ms-opentype'}
}
