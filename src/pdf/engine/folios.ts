import type {PageList, Words} from './content.ts'

/** Page numbers as far as they are known. */
export interface Folios {
  /** The folio of an id, or one of about its width. */
  textOf(id: string): string
  /** First and last page of an id; null while nobody knows. */
  extentOf(id: string): readonly [number, number] | null
  /** A page as it is printed. */
  print(page: number): string
}

interface Range {
  readonly first: number
  readonly last: number
  /** What the range begins with. */
  readonly id: string
}

/** The runs of a list of pages; each number leads to what stands there. */
export function pageRuns(list: PageList, folios: Folios): readonly Words[] {
  const {pagesOf, between, ...look} = list
  const extents = pagesOf.flatMap(id => {
    const extent = folios.extentOf(id)
    return extent === null ? [] : [{first: extent[0], last: extent[1], id}]
  })
  return joined(extents).flatMap(({first, last, id}, at): readonly Words[] => {
    const text = first === last ? folios.print(first) : rangeText(first, last, folios)
    const number: Words = {...look, text, target: id, unbroken: true}
    return at === 0 ? [number] : [{...look, text: between}, number]
  })
}

function rangeText(first: number, last: number, folios: Folios): string {
  return `${folios.print(first)}–${folios.print(last)}`
}

/** Ranges in order, those that touch or overlap made one. */
function joined(extents: readonly Range[]): readonly Range[] {
  const sorted = [...extents].sort((a, b) => a.first - b.first || a.last - b.last)
  const ranges: Range[] = []
  for (const range of sorted) {
    const before = ranges.at(-1)
    if (before === undefined || range.first > before.last + 1) ranges.push(range)
    else ranges[ranges.length - 1] = {...before, last: Math.max(before.last, range.last)}
  }
  return ranges
}
