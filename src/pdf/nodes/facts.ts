import type {Element} from '../../xhtml/tree.ts'
import type {Cell, Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** The fact sheet: a label and its values in each row; a missing fact has no row. */
export const facts: BlockNode = (element, to) => {
  const {theme} = to
  return {
    ...attributes(element),
    table: {
      widths: [theme.facts.label - theme.facts.padding[2], '*'],
      headerRows: 0,
      body: rowsOf(element, to.with({style: theme.type.table, gap: 0, indent: 0})),
      rules: {...theme.rules.step, above: true, below: true},
      padding: theme.facts.padding,
    },
    margin: [0, theme.facts.above, 0, 0],
    tag: 'Table',
  }
}

function rowsOf(element: Element, to: Mapper): readonly (readonly Cell[])[] {
  const rows: [Cell, {content: Content & {stack: Content[]}}][] = []
  for (const child of element.children) {
    if (child.kind === 'text') continue
    if (child.name === 'dt') {
      const style = to.weighted(to.style, 700)
      const text = to.with({style}).runs(child.children)
      rows.push([{content: {text, style}, head: 'row'}, {content: {stack: []}}])
    } else rows.at(-1)?.[1].content.stack.push(...to.blocks(child.children))
  }
  return rows
}
