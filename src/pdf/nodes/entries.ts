import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Columns, Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/** The rows of a list of contents. */
export function rowsOf(list: Element): readonly Element[] {
  return list.children.filter(node => node.kind === 'element')
}

/** The rows below one row. */
export function childList(row: Element): readonly Element[] {
  const list = row.children.find(node => node.kind === 'element' && node.name === 'ol')
  return list?.kind === 'element' ? rowsOf(list) : []
}

/** The number of a row, or ''. */
export function numberOf(row: Element): string {
  const link = firstOf(row, one => one.name === 'a')
  const number = link === null ? undefined : childOf(link, 'number')
  return number === undefined ? '' : textOf(number)
}

/** The id that a row leads to, or ''. */
export function targetOf(row: Element): string {
  const link = firstOf(row, one => one.name === 'a')
  return link?.attributes.href?.replace(/^#/, '') ?? ''
}

/** Topics with their sections below them, small, each level a little further in. */
export function entryRows(row: Element, depth: number, to: Mapper): readonly Content[] {
  const {type, space} = to.theme
  const inner = childList(row)
  const style = depth === 0 && inner.length > 0 ? to.weighted(type.small, 700) : type.small
  const line: Content = {
    ...numbered(row, entryRow(row, style, type.smallPageNumber, to), to),
    margin: [depth * space.paragraph, 0, 0, 0],
    tag: 'TOCI',
  }
  return [line, ...inner.flatMap(one => entryRows(one, depth + 1, to))]
}

/** A list that goes over to the next page takes three rows there, never one. */
export function rowsTogether(rows: readonly Content[]): readonly Content[] {
  const first = Math.max(1, rows.length - 3)
  return rows.map((row, at) =>
    at >= first && at < rows.length - 1 ? {...row, keepWithNext: true} : row,
  )
}

/** Puts the number of a section before its title. */
function numbered(row: Element, line: Columns, to: Mapper): Columns {
  const words = numberOf(row)
  if (words === '') return line
  const {type, colours, contents} = to.theme
  const style = {...to.weighted(type.small, 700), colour: colours.accent}
  return {
    ...line,
    gap: 0,
    columns: [{text: [{text: words}], style, width: contents.number}, ...line.columns],
  }
}

/** A title at the start, its page at the end, on one baseline; both lead there. */
export function entryRow(
  row: Element,
  style: Mapper['style'],
  folio: Mapper['style'],
  to: Mapper,
): Columns {
  const link = firstOf(row, one => one.name === 'a')
  const target = targetOf(row)
  const number = link === null ? undefined : childOf(link, 'number')
  const words = link === null ? [] : link.children.filter(node => node !== number)
  return {
    columns: [
      {text: to.with({style}).runs(words, {target}), style, width: '*'},
      {
        text: target === '' ? [] : [{pageOf: target, target}],
        style: {...folio, align: 'end'},
        width: to.theme.page.column,
      },
    ],
    gap: to.theme.space.paragraph,
    onBaseline: true,
  }
}
