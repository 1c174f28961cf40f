import type {Cell, Content, Table} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'

/**
 * A table of many columns with each of its rows as a table of its own, beside the names of the
 * columns: readable on a page that is too narrow for it. An empty cell is left out, but for those of
 * the first row, so that no column is lost.
 */
export function stackedTable(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  to: Mapper,
): Content {
  const {space} = to.theme
  const stack = rows.map((row, at): Table => {
    const named = head.map((name, column) => [nameOf(name), row[column] ?? nothing(to)] as const)
    const filled = at === 0 ? named : named.filter(([, {content}]) => !isEmpty(content))
    return {
      table: {
        widths: ['fair', 'fair'],
        headerRows: 0,
        body: filled.length > 0 ? filled : named.slice(0, 1),
        rules: {...to.theme.rules.table, above: true, below: true},
        padding: to.theme.facts.padding,
      },
      margin: [0, at === 0 ? 0 : space.paragraph * 2, 0, 0],
      tag: 'Table',
    }
  })
  return {stack, tag: 'Skip', margin: [to.indent, space.paragraph, 0, space.instruction]}
}

function nameOf({content}: Cell): Cell {
  return {content, head: 'row'}
}

function nothing(to: Mapper): Cell {
  return {content: {text: [], style: to.style}}
}

function isEmpty(content: Content): boolean {
  return 'text' in content && content.text.length === 0
}
