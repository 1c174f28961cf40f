import {landmarksOf} from './landmarks.ts'
import {depthOf, PlayOrder} from './navigation.ts'
import type {Parts} from './parts.ts'

/** What `navigation.xhtml.hbs` is filled with. */
export function navigationData(parts: Parts): Record<string, unknown> {
  const {chapters, labels, metadata} = parts
  return {
    language: metadata.language,
    direction: metadata.direction,
    labels,
    entries: parts.entries,
    page: chapters.contents,
    landmarks: landmarksOf(parts),
    pages: chapters.pages.map(({id, label}) => ({href: chapters.places.get(id) ?? '', label})),
  }
}

/** What `toc.ncx.hbs` is filled with, for readers older than EPUB 3. */
export function pointsData({
  chapters,
  entries,
  identifier,
  metadata,
}: Parts): Record<string, unknown> {
  const order = new PlayOrder()
  const points = entries.map(entry => order.pointOf(entry))
  const pages = chapters.pages.map(({id, label}, i) => {
    const href = chapters.places.get(id) ?? ''
    return {id: `page-${i + 1}`, value: i + 1, order: order.of(href), label, href}
  })
  return {
    language: metadata.language,
    direction: metadata.direction,
    identifier,
    title: metadata.title,
    depth: Math.max(1, depthOf(entries)),
    pageCount: pages.length,
    entries: points,
    pages,
  }
}
