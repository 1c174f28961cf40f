import type {EpubBook} from './book.ts'
import {finished} from './chapters.ts'
import {fill} from './fill.ts'
import {stampOf} from './metadata.ts'
import {navigationData, pointsData} from './navigation-documents.ts'
import {coverFile} from './own-files.ts'
import {type Chapter, pack} from './pack.ts'
import {packageData} from './package-document.ts'
import {type Parts, partsOf} from './parts.ts'
import {styleOf} from './styles.ts'

/**
 * Makes the EPUB of a handbook, in pieces one after the other: large pictures are the plates of the
 * book themselves. The same book gives the same bytes, on any machine, at any time.
 */
export async function renderEpub(book: EpubBook): Promise<readonly Uint8Array[]> {
  const parts = await partsOf(book)
  const {fonts, metadata} = parts
  const style = styleOf(book.handbook, fonts, book.theme)
  return await pack({
    title: metadata.title,
    language: metadata.language,
    identifier: parts.identifier,
    date: stampOf(metadata),
    package: fill(book, 'epub/package.opf', packageData(parts)),
    navigation: fill(book, 'epub/navigation.xhtml', navigationData(parts)),
    points: fill(book, 'epub/toc.ncx', pointsData(parts)),
    style: book.render('epub/style.css', {...style}),
    chapters: readingOrder(parts),
    assets: [
      {path: 'enhance.css', content: book.render('epub/enhance.css', {...style})},
      {path: parts.cover.name, content: parts.cover.bytes},
      ...parts.plates.map(plate => ({path: `images/${plate.name}`, content: plate.bytes})),
      ...fonts.files.map(font => ({path: font.href, content: font.bytes})),
    ],
  })
}

function* readingOrder(parts: Parts): Iterable<Chapter> {
  yield coverOf(parts)
  yield* finished(parts.chapters.files, parts.book)
}

function coverOf({book, chapters, cover, labels, metadata}: Parts): Chapter {
  const body = book.render('epub/cover.xhtml', {
    file: cover.name,
    title: metadata.title,
    label: labels.cover,
    width: cover.width,
    height: cover.height,
    page: chapters.cover,
  })
  const {language, direction, title} = metadata
  const page = {language, direction, title, type: 'frontmatter', body}
  return {title, file: coverFile, text: fill(book, 'epub/chapter.xhtml', page)}
}
