import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Columns} from '../engine/content.ts'
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

/** A title at the start, its page at the end, on one baseline; both lead there. */
export function entryRow(
  row: Element,
  style: Mapper['style'],
  folio: Mapper['style'],
  to: Mapper,
): Columns {
  const link = firstOf(row, one => one.name === 'a')
  const target = link?.attributes.href?.replace(/^#/, '') ?? ''
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
