import {directionOf} from '../model/direction.ts'
import type {Guide} from '../model/guide.ts'
import type {Handbook, Part, Term} from '../model/handbook.ts'
import type {Library} from '../model/library.ts'
import type {Report} from '../report/diagnostic.ts'
import {chosenGuides} from './chosen-guides.ts'
import type {Edition} from './edition.ts'
import {byNeed, type Group, isLarge} from './group-by-need.ts'
import type {Need} from './need.ts'
import {languageOf} from './whole-library.ts'

/** What an edition may draw on beside the guides. */
export interface Shelf {
  /** In the order of the parts. */
  readonly needs: readonly Need[]
  /** The terms that may be explained, in the language of the book. */
  readonly glossary: readonly Term[]
}

const empty: Shelf = {needs: [], glossary: []}

/**
 * Takes the guides and topics that an edition names out of the library, in the edition's order, or in
 * that of their needs.
 */
export function selectHandbook(
  library: Library,
  edition: Edition,
  report: Report,
  {needs, glossary}: Shelf = empty,
): Handbook {
  const {name, title, subtitle, publisher, version, date, license, verify, address} = edition
  const chosen = new Set<Guide>()
  const take = (selections: Edition['selections']) =>
    chosenGuides(library, {...edition, selections}, chosen, report)
  const listed = typeof edition.parts === 'string' ? [] : edition.parts
  const loose = listed.length > 0 && edition.selections === null ? [] : take(edition.selections)
  const titled = listed.map(part => ({...part, guides: take(part.selections)}))
  const all = [...loose, ...titled.flatMap(({guides}) => guides)]
  const language = edition.language || languageOf({...library, guides: all})
  const groups =
    titled.length > 0 ? [untitled(loose), ...titled] : grouped(loose, edition, needs, language)
  return {
    kind: 'handbook',
    ...{name, title, subtitle, publisher, version, date, license, verify, address},
    language,
    direction: directionOf(language),
    chapters: groups.flatMap(({guides}) =>
      guides.map(guide => ({kind: 'chapter' as const, number: 0, guide})),
    ),
    parts: partsOf(groups),
    glossary,
    contents: [],
  }
}

function untitled(guides: readonly Guide[]): Group {
  return {title: '', about: '', guides}
}

/** By need where the edition wants it, or where it says nothing and all of a large library is in it. */
function grouped(
  guides: readonly Guide[],
  {parts, selections}: Edition,
  needs: readonly Need[],
  language: string,
): readonly Group[] {
  if (parts === 'none' || (parts === 'usual' && selections !== null)) return [untitled(guides)]
  const groups = byNeed(guides, needs, language)
  return parts === 'by-need' || isLarge(groups) ? groups : [untitled(guides)]
}

/** Guides of a group without a title belong to no part. */
function partsOf(groups: readonly Group[]): readonly Part[] {
  let first = 0
  return groups.flatMap(({title, about, guides}): readonly Part[] => {
    const count = guides.length
    first += count
    if (title === '' || count === 0) return []
    return [{kind: 'part', id: '', title, about, first: first - count, count}]
  })
}
