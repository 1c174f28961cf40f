import type {Handbook} from '../model/handbook.ts'
import type {Inline, Link} from '../model/inline.ts'
import type {Library, LinkMap} from '../model/library.ts'
import {mapGuide} from '../model/map.ts'
import type {Report} from '../report/diagnostic.ts'
import {visible} from '../report/visible.ts'
import {type Atlas, atlasOf} from './atlas.ts'
import {type Destination, destinationOf} from './destination.ts'

/**
 * Finds out where each link leads. In this book: `target` is the id. To a guide or page that is not
 * in this book: `url` becomes '', since a path of ours is of no use on paper. Else it is left alone.
 */
export function resolveLinks(handbook: Handbook, library: Library, report: Report): Handbook {
  const guides = handbook.chapters.map(chapter => chapter.guide)
  const book = atlasOf(guides)
  const shelf = atlasOf(library.guides)
  const change = (inline: Inline): Inline => {
    if (inline.kind !== 'link' || inline.target !== '') return inline
    const destination = destinationOfLink(inline, library.linkMap, book)
    if (destination.kind === 'inside') return {...inline, target: destination.id}
    if (destination.kind === 'elsewhere') return inline
    reportAbsent(inline, report)
    const known = destinationOfLink(inline, library.linkMap, shelf).kind === 'inside'
    if (known) return {...inline, url: '', leftOut: true}
    return /^https?:/i.test(inline.url) ? inline : {...inline, url: '', leftOut: true}
  }
  const chapters = handbook.chapters.map(chapter => ({
    ...chapter,
    guide: mapGuide(chapter.guide, {inline: change}),
  }))
  return {...handbook, chapters}
}

/** The link map helps where the address itself leads to nothing in this book and not to the web. */
function destinationOfLink(link: Link, linkMap: LinkMap, atlas: Atlas): Destination {
  const {url, reference, span} = link
  const first = destinationOf(url, span.file, atlas)
  const mapped = linkMap.get(reference.toLowerCase())
  if (mapped === undefined || first.kind === 'inside') return first
  if (first.kind === 'elsewhere' && /^[a-z][a-z0-9+.-]*:/i.test(url)) return first
  const second = destinationOf(mapped, span.file, atlas)
  return second.kind === 'inside' ? second : first
}

function reportAbsent(link: Link, report: Report): void {
  report({
    code: 'xref/not-in-book',
    severity: 'note',
    message: `the link leads to ${visible(link.url)}, which is not in this book`,
    span: link.span,
    hint: 'add that guide to the edition, or name in the text what readers need from it',
  })
}
