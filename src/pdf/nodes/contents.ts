import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {tabPlace} from '../tab-place.ts'
import {attributes} from './attributes.ts'
import {belowName, chapterRow} from './chapter-row.ts'
import {tabAt} from './cover-tabs.ts'
import {linesOf} from './cover-title.ts'
import {childList, entryRows, numberOf, rowsOf, rowsTogether, targetOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'
import {otherPages} from './other-pages.ts'
import {meets, partRow} from './part-row.ts'

/** The contents: each chapter beside its tab, at the height where the tab stands in the book. */
export const contents: BlockNode = (element, to) => {
  const heading = firstOf(element, one => one.name === 'h1')
  const list = firstOf(element, one => one.name === 'ol')
  const title = heading === null ? '' : textOf(heading)
  const rows = list === null ? [] : chaptersIn(list, to)
  return {
    ...attributes(element),
    stack: [
      ...titleOf(heading, childOf(element, 'measure'), to),
      ...pagesOf(rows, list, to),
      ...othersBelow(rows, to),
      ...insideOf(rows, to),
    ],
    tag: 'Sect',
    pageBreak: 'recto',
    running: {chapter: '', section: '', foot: '', tab: '', bare: false},
    bookmark: {level: 1, title},
  }
}

/** The rows of chapters, those below parts, too. */
function chaptersIn(list: Element, to: Mapper): readonly Element[] {
  return rowsOf(list).flatMap(row => (isPart(row, to) ? childList(row) : [row]))
}

function isPart(row: Element, {parts}: Mapper): boolean {
  return parts.includes(targetOf(row))
}

/** The part that begins with a chapter, if one does. */
function partAt(
  chapter: Element | undefined,
  list: Element | null,
  to: Mapper,
): Element | undefined {
  if (chapter === undefined) return undefined
  const rows = list === null ? [] : rowsOf(list)
  return rows.find(row => isPart(row, to) && childList(row)[0] === chapter)
}

/** The title, and at the end of its line what the numbers are for. */
function titleOf(
  heading: Element | null,
  hint: Element | undefined,
  to: Mapper,
): readonly Content[] {
  if (heading === null) return []
  const {page, type, space, contents: look} = to.theme
  const width = page.width - page.margins[0] - page.margins[2]
  const style = type.contents
  const text = to.with({style}).runs(heading.children)
  const title = {...attributes(heading), text, style, tag: 'H1', width: 'auto'} as const
  const absolute = {x: page.margins[0], y: look.title, width}
  const end = {...type.note, align: 'end' as const}
  const words = hint === undefined || !look.hint ? [] : to.with({style: end}).runs(hint.children)
  const row: Content = {
    columns: [title, {text: words, style: end, width: '*'}],
    gap: space.paragraph,
    onBaseline: true,
  }
  return [{stack: [row], tag: 'Skip', absolute}]
}

/** As many rows on a page as there are tabs below each other. */
function pagesOf(rows: readonly Element[], list: Element | null, to: Mapper): readonly Content[] {
  const places = rows.map((row, index) => ({row, ...tabPlace(index, rows.length, to.theme)}))
  const turns = [...new Set(places.map(({turn}) => turn))]
  const low = rows.some((row, at) => meets(row, partAt(rows[at + 1], list, to), to))
  return turns.map(turn => ({
    stack: places
      .filter(place => place.turn === turn)
      .flatMap(({row, y}) => [
        ...partRow(partAt(row, list, to), y, to),
        ...tabAt(y, numberOf(row), to),
        chapterRow(row, y, low, to),
      ]),
    tag: 'TOC',
    ...(turn === 0 ? {} : {pageBreak: 'page'}),
  }))
}

/** Where the next chapter's row would stand; not in a book of one, whose sections stand there. */
function othersBelow(rows: readonly Element[], to: Mapper): readonly Content[] {
  if (rows.length < 2) return []
  const {y, pitch} = tabPlace(rows.length - 1, rows.length, to.theme)
  return otherPages(y, y + pitch, to)
}

/** A book of one chapter lists what is in it below the chapter's row. */
function insideOf(rows: readonly Element[], to: Mapper): readonly Content[] {
  const [only, second] = rows
  if (only === undefined || second !== undefined) return []
  const {page, tab, type, space, contents: look} = to.theme
  const width = page.width - page.margins[0] - page.margins[2] - page.column - look.end
  const link = firstOf(only, one => one.name === 'a')
  const lines = link === null ? 1 : linesOf(textOf(link), type.heading, width)
  const below = belowName(only, false, to).map(line => ('style' in line ? line.style.leading : 0))
  const row = 2 * look.above + lines * type.heading.leading + below.reduce((a, b) => a + b, 0)
  const above = tab.top + Math.max(tab.pitch, row) + space.paragraph - page.margins[1]
  return [
    {drawing: [], width: 0, height: above},
    {
      stack: rowsTogether(childList(only).flatMap(row => entryRows(row, 0, to))),
      margin: [page.column, 0, 0, 0],
      tag: 'TOC',
    },
  ]
}
