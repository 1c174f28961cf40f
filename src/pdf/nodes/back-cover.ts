import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Run} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {tabPlace} from '../tab-place.ts'
import {attributes} from './attributes.ts'
import {tabAt} from './cover-tabs.ts'
import {download} from './download.ts'
import {entryRow, numberOf, rowsOf, targetOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'
import {imprintAt} from './imprint.ts'

/** What do you need? Needs in the reader's words beside the same tabs, at the outer edge again. */
export const backCover: BlockNode = (element, to) => {
  const heading = firstOf(element, one => one.name === 'h1')
  const list = firstOf(element, one => one.name === 'ol')
  const rows = list === null ? [] : rowsOf(list)
  return {
    ...attributes(element),
    stack: [
      ...(heading === null ? [] : [headingAt(heading, to)]),
      ...placesOf(rows, to),
      ...footOf(element, rows.length, to),
    ],
    tag: 'Sect',
    pageBreak: 'page',
    running: {chapter: '', section: '', foot: '', tab: '', bare: true},
  }
}

function headingAt(heading: Element, to: Mapper): Content {
  const {page, contents, type} = to.theme
  const style = type.contents
  const absolute = {x: page.margins[0], y: contents.title, width: to.measure}
  return {text: to.with({style}).runs(heading.children), style, tag: 'H1', absolute}
}

function placesOf(rows: readonly Element[], to: Mapper): readonly Content[] {
  const places = rows.map((row, index) => ({row, index, ...tabPlace(index, rows.length, to.theme)}))
  return places
    .filter(({turn}) => turn === 0)
    .flatMap(({row, index, y, rows: each}) => {
      const sharing = places.filter(place => place.index % each === index)
      return [
        ...tabAt(y, numberOf(row), to, 'verso'),
        sharing.length === 1 ? needRow(row, y, to) : sharedRows(sharing, y, to),
      ]
    })
}

/**
 * Below the needs, where these leave room: the address of the newest edition with its code, and the
 * imprint beside the code; else the imprint alone.
 */
function footOf(element: Element, count: number, to: Mapper): readonly Content[] {
  const {page, cover, tab, space} = to.theme
  const imprint = element.children.filter(isImprint)
  const newest = childOf(element, 'download')
  const last = tabPlace(Math.min(count, tab.most) - 1, count, to.theme).y + tab.height
  if (newest === undefined || last > cover.newest + space.step) return imprintAt(imprint, to)
  const content = download(withImprint(newest, imprint), to)
  if (content === null) return imprintAt(imprint, to)
  const width = page.width - page.margins[0] - page.margins[2]
  return [{stack: [content], tag: 'Skip', absolute: {x: page.margins[0], y: cover.newest, width}}]
}

/** Below the large address what is found there, the name of the book, and the rest on one line. */
function withImprint(newest: Element, [name, ...rest]: readonly Element[]): Element {
  const label = childOf(newest, 'label')
  const address = newest.children.filter(node => node !== label)
  const line = (parts: readonly Element[]): readonly Element[] => {
    const [first] = parts
    if (first === undefined) return []
    const children = parts.flatMap(({children}, at): Element['children'] =>
      at === 0 ? children : [{kind: 'text', text: ' · '}, ...children],
    )
    return [{...first, classes: ['imprint'], children}]
  }
  const lines = [[label], [name], rest].map(parts => parts.filter(part => part !== undefined))
  return {...newest, children: [...address, ...lines.flatMap(line)]}
}

/** One need in the reader's words, the tool bold below, its page at the end; the tab has its number. */
function needRow(row: Element, y: number, to: Mapper): Content {
  const {type, page, rules, contents} = to.theme
  const measure = childOf(row, 'measure')
  const link = firstOf(row, one => one.name === 'a')
  const words = measure ?? link
  const folio = entryRow(row, type.heading, type.pageNumber, to).columns.slice(-1)
  const bold = to.weighted(type.body, 700)
  const style = measure === undefined ? bold : type.body
  const head = {text: wordsIn(words, to.with({style})), style, width: '*' as const}
  const tool =
    measure === undefined || link === null
      ? []
      : [{text: wordsIn(link, to.with({style: bold})), style: bold}]
  return {
    stack: [
      {rule: rules.step},
      {
        stack: [{columns: [head, ...folio], gap: 0, onBaseline: true}, ...tool],
        margin: [0, contents.above, 0, 0],
        tag: 'Skip',
      },
    ],
    tag: 'TOCI',
    absolute: {x: page.margins[0], y, width: page.width - page.margins[0] - page.margins[2]},
  }
}

function wordsIn(element: Element | null, to: Mapper): readonly Run[] {
  const number = element === null ? undefined : childOf(element, 'number')
  return to.runs(element?.children.filter(node => node !== number) ?? [])
}

/** Many chapters share a height: a small line each. */
function sharedRows(sharing: readonly {readonly row: Element}[], y: number, to: Mapper): Content {
  const {type, page} = to.theme
  const style = type.note
  const line = (row: Element): Content => {
    const measure = childOf(row, 'measure')
    const target = targetOf(row)
    const link = firstOf(row, one => one.name === 'a')
    const text: readonly Run[] = [
      {text: measure === undefined ? '' : `${textOf(measure)} · `},
      ...(link === null ? [] : to.with({style}).runs(link.children, {target})),
      {text: ' '},
      {pageOf: target, target, style: to.weighted(style, 700)},
    ]
    return {text, style}
  }
  return {
    stack: sharing.map(({row}) => line(row)),
    tag: 'Skip',
    absolute: {x: page.margins[0], y, width: page.width - page.margins[0] - page.margins[2]},
  }
}

function isImprint(node: Element['children'][number]): node is Element {
  return node.kind === 'element' && node.classes.includes('imprint')
}
