import type {Element} from '../../xhtml/tree.ts'
import type {Content, Table} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {table} from './table.ts'

/** What the signs mean: text, boxes close below each other, and a table of them, on one page if it can be. */
export function howToUse(element: Element, to: Mapper): readonly Content[] {
  const {howTo} = to.theme
  let last = ''
  return element.children.flatMap(child => {
    if (child.kind === 'text') return to.blocks([child])
    const {classes, name} = child
    if (name === 'table') return [legend(child, to)]
    const box = classes.includes('box')
    const above = last === 'box' ? howTo.between : howTo.above
    last = box ? 'box' : name
    const blocks = to.blocks([child])
    return box ? blocks.map(block => ({...block, margin: [0, above, 0, 0] as const})) : blocks
  })
}

/** Names and numbers are as wide as they are; what can happen has the rest. */
function legend(element: Element, to: Mapper): Content {
  const {howTo} = to.theme
  const content = table(element, to)
  if (content === null || !isTable(content)) return {stack: [], tag: 'Skip'}
  const {instead: _, ...whole} = content
  return {
    ...whole,
    table: {...content.table, widths: ['auto', '*', 'auto'], padding: howTo.padding},
    margin: [0, howTo.between, 0, 0],
    keepTogether: true,
  }
}

function isTable(content: Content): content is Table {
  return 'table' in content
}
