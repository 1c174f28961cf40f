import type {TextStyle} from '../../theme/text-style.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Cell} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {stackedTable} from './stacked-table.ts'

/** A table with thin rules; its head is repeated on each page. */
export const table: BlockNode = (element, to) => {
  const inner = to.with({style: to.theme.type.table, gap: 0, indent: 0})
  const head = rowsOf(element, 'thead').map(row => cellsOf(row, inner))
  const written = rowsOf(element, 'tbody')
  const body = written.map(row => cellsOf(row, inner))
  const columns = Math.max(0, ...[...head, ...body].map(row => row.length))
  if (columns === 0) return null
  const rows = body.map(row => toFillIn(filled(row, columns, inner)))
  const titles = titlesAmong(written)
  const names = head.at(-1)
  // Many columns need the whole frame, as fact sheets and indexes have it.
  const start = columns > to.theme.facts.columns ? 0 : to.indent
  const instead = {
    ...attributes(element),
    ...stackedTable(filled(names ?? [], columns, inner), rows, to),
  }
  return {
    ...attributes(element),
    table: {
      widths: Array.from({length: columns}, () => 'fair' as const),
      headerRows: head.length,
      leading: new Set(titles.map(row => row + head.length)),
      body: [
        ...head.map(row => filled(row, columns, inner)),
        ...rows.map((row, at) => (titles.includes(at) ? spanned(row) : row)),
      ],
      rules: {...to.theme.rules.table, above: false, below: true},
      padding: to.theme.facts.padding,
    },
    margin: [start, to.theme.space.paragraph, 0, to.theme.space.instruction],
    tag: 'Table',
    keepTogether: rows.length <= to.theme.facts.whole,
    ...(columns > 2 && names !== undefined && rows.length > 0 ? {instead} : {}),
  }
}

/**
 * Rows that are titles of those below them: of several cells, only the first has words, and these are
 * all strong, or the next row has words in more than one.
 */
function titlesAmong(rows: readonly Element[]): readonly number[] {
  const filled = rows.map(row => elements(row).map(cell => textOf(cell).trim() !== ''))
  const alone = filled.map(([first, ...others]) => first === true && !others.includes(true))
  const titles = rows.flatMap((row, at) => {
    const [first, ...others] = elements(row)
    const next = filled[at + 1]
    if (alone[at] !== true || others.length === 0 || next === undefined) return []
    return isStrong(first) || next.lastIndexOf(true) > 0 ? [at] : []
  })
  return titles.length < rows.length - 1 ? titles : []
}

function isStrong(cell: Element | undefined): boolean {
  const words = cell?.children.filter(node => node.kind === 'element' || node.text.trim() !== '')
  return words?.every(node => node.kind === 'element' && node.name === 'strong') === true
}

function rowsOf(element: Element, name: string): readonly Element[] {
  return elements(element)
    .filter(group => group.name === name)
    .flatMap(elements)
}

function cellsOf(row: Element, to: Mapper): readonly Cell[] {
  return elements(row).map(cell => {
    const style = styleOf(cell, to)
    const text = to.with({style}).runs(cell.children)
    return {
      content: {text, style},
      ...(cell.name === 'th' ? {head: cell.attributes.scope === 'row' ? 'row' : 'column'} : {}),
    }
  })
}

function styleOf(cell: Element, to: Mapper): TextStyle {
  const style = to.weighted(to.style, cell.name === 'th' ? 700 : 400)
  const align = cell.classes.includes('center')
    ? 'center'
    : cell.classes.includes('end')
      ? 'end'
      : ''
  return align === '' ? style : {...style, align}
}

/** A row that lacks cells gets empty ones: the engine wants every row whole. */
function filled(row: readonly Cell[], columns: number, to: Mapper): readonly Cell[] {
  const missing = Math.max(0, columns - row.length)
  return [...row, ...Array.from({length: missing}, () => ({content: {text: [], style: to.style}}))]
}

/** A title has the width of the table. */
function spanned([first, ...covered]: readonly Cell[]): readonly Cell[] {
  return first === undefined ? [] : [{...first, columns: 1 + covered.length}]
}

/** A row without words is for the reader's own, and as high as a line. */
function toFillIn(row: readonly Cell[]): readonly Cell[] {
  const isEmpty = row.every(({content}) => 'text' in content && content.text.length === 0)
  if (!isEmpty) return row
  return row.map(cell => ({...cell, content: {...cell.content, text: [{text: '\u00a0'}]}}))
}

function elements(element: Element): readonly Element[] {
  return element.children.filter(child => child.kind === 'element')
}
