import type {Element} from '../xhtml/tree.ts'

/** Each row on a line, its cells between bars. */
export function rowsOf(table: Element, cellOf: (cell: Element) => string): readonly string[] {
  return rowsIn(table).map(row =>
    row.children.flatMap(cell => (cell.kind === 'text' ? [] : [cellOf(cell)])).join(' | '),
  )
}

function rowsIn(element: Element): readonly Element[] {
  return element.children.flatMap(child => {
    if (child.kind === 'text') return []
    return child.name === 'tr' ? [child] : rowsIn(child)
  })
}
