import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Marker, Run} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {tabPlace} from '../tab-place.ts'
import {attributes} from './attributes.ts'
import {tabAt} from './cover-tabs.ts'
import {childList, entryRow, numberOf, rowsOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/** The contents: each chapter beside its tab, at the height where the tab stands in the book. */
export const contents: BlockNode = (element, to) => {
  const heading = firstOf(element, one => one.name === 'h1')
  const list = firstOf(element, one => one.name === 'ol')
  const title = heading === null ? '' : textOf(heading)
  const rows = list === null ? [] : rowsOf(list)
  return {
    ...attributes(element),
    stack: [...titleOf(heading, to), ...pagesOf(rows, to)],
    tag: 'Sect',
    pageBreak: 'recto',
    running: {chapter: '', section: '', foot: '', tab: '', bare: false},
    bookmark: {level: 1, title},
  }
}

function titleOf(heading: Element | null, to: Mapper): readonly Content[] {
  if (heading === null) return []
  const style = to.theme.type.contents
  const text = to.with({style}).runs(heading.children)
  return [{...attributes(heading), text, style, tag: 'H1'}]
}

/** As many rows on a page as there are tabs below each other. */
function pagesOf(rows: readonly Element[], to: Mapper): readonly Content[] {
  const places = rows.map((row, index) => ({row, ...tabPlace(index, rows.length, to.theme)}))
  const turns = [...new Set(places.map(({turn}) => turn))]
  return turns.map(turn => ({
    stack: places
      .filter(place => place.turn === turn)
      .flatMap(({row, y}) => [...tabAt(y, numberOf(row), to), chapterRow(row, y, to)]),
    tag: 'TOC',
    ...(turn === 0 ? {} : {pageBreak: 'page'}),
  }))
}

function chapterRow(row: Element, y: number, to: Mapper): Content {
  const {type, page, rules, contents: look} = to.theme
  const width = page.width - page.margins[0] - page.margins[2]
  return {
    stack: [
      {rule: rules.step},
      {
        stack: [
          entryRow(row, type.heading, type.pageNumber, to),
          ...measureLine(row, to),
          ...innerLine(row, to),
        ],
        hang: {width: page.column, marker: marker(numberOf(row), to)},
        margin: [0, look.above, 0, 0],
        tag: 'Skip',
      },
    ],
    tag: 'TOCI',
    absolute: {x: page.margins[0], y, width},
  }
}

/** How many sections, and how long they take. */
function measureLine(row: Element, to: Mapper): readonly Content[] {
  const measure = childOf(row, 'measure')
  const style = to.theme.type.note
  const text = measure === undefined ? [] : to.with({style}).runs(measure.children)
  return text.length === 0 ? [] : [{text, style, margin: [0, to.theme.contents.between, 0, 0]}]
}

/** The topics of a chapter on one line or two, each a link. */
function innerLine(row: Element, to: Mapper): readonly Content[] {
  const style = to.theme.type.note
  const text = childList(row).flatMap((inner, at): readonly Run[] => {
    const link = firstOf(inner, one => one.name === 'a')
    if (link === null) return []
    const target = link.attributes.href?.replace(/^#/, '') ?? ''
    return [...(at === 0 ? [] : [{text: ' · '}]), {text: textOf(link), target}]
  })
  return text.length === 0 ? [] : [{text, style, margin: [0, 0, to.theme.contents.end, 0]}]
}

function marker(words: string, to: Mapper): Marker {
  const {type, page} = to.theme
  const text = {words, style: type.stepNumber, rise: -to.theme.contents.drop}
  return {at: 0, width: page.column, shapes: [], text, tag: 'Lbl'}
}
