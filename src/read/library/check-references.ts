import type {Guide} from '../../model/guide.ts'
import type {Inline} from '../../model/inline.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Span} from '../../source/span.ts'
import {foldId, type LinkMapEntry} from './read-link-map.ts'
import {walkGuide} from './walk-guide.ts'

interface Use {
  readonly id: string
  readonly url: string
  readonly span: Span
}

/** Compares the ids behind links and pictures with `linkmap.txt`. */
export function checkReferences(
  guides: readonly Guide[],
  map: ReadonlyMap<string, LinkMapEntry>,
  report: Report,
): void {
  if (map.size === 0) return
  const used = new Set<string>()
  for (const {id, url, span} of guides.flatMap(usesOf)) {
    const entry = map.get(foldId(id))
    used.add(foldId(id))
    if (entry === undefined) {
      const message = `linkmap.txt does not know "${id}"`
      report({code: 'ref/unknown-id', severity: 'error', message, span})
    } else if (foldUrl(entry.url) !== foldUrl(url)) {
      const message = `linkmap.txt gives another address for "${id}": ${entry.url}`
      const notes = [{message: 'the line in linkmap.txt', span: entry.span}]
      report({code: 'ref/url-differs', severity: 'warning', message, span, notes})
    }
  }
  reportUnused(
    [...map].filter(([id]) => !used.has(id)).map(([, entry]) => entry),
    map.size,
    report,
  )
}

/** A map that is shared with many other guides says nothing with its unused lines. */
function reportUnused(unused: readonly LinkMapEntry[], all: number, report: Report): void {
  const [first] = unused
  if (first === undefined) return
  const say = (message: string, span: Span) =>
    report({code: 'linkmap/unused-id', severity: 'note', message, span})
  if (unused.length > all / 2)
    say(`${unused.length} of ${all} ids are not used in these guides`, first.span)
  else for (const {id, span} of unused) say(`no guide uses "${id}"`, span)
}

function usesOf(guide: Guide): readonly Use[] {
  const uses: Use[] = []
  walkGuide(
    guide,
    inline => uses.push(...useOf(inline)),
    picture => {
      if (picture.reference !== '')
        uses.push({id: picture.reference, url: picture.url, span: picture.span})
    },
  )
  return uses
}

function useOf(inline: Inline): readonly Use[] {
  if (inline.kind !== 'link' || inline.reference === '') return []
  return [{id: inline.reference, url: inline.url, span: inline.span}]
}

/** The scheme, `/en/` and a stroke at the end have changed over the years without changing the page. */
function foldUrl(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace('/en/', '/')
    .replace(/\/$/, '')
    .toLowerCase()
}
