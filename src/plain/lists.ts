import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import {hang, indent} from './layout.ts'

/** The lines of what an element holds. */
type Blocks = (nodes: readonly XhtmlNode[]) => readonly string[]

/** Items with the numbers that their author wrote, boxes to tick, or dashes. */
export function itemsOf({name, children}: Element, blocks: Blocks): readonly string[] {
  return children.flatMap(item =>
    item.kind === 'text' ? [] : hang(markOf(item, name), blocks(item.children)),
  )
}

function markOf({attributes, classes}: Element, list: string): string {
  if (list === 'ol' && attributes.value !== undefined) return `${attributes.value}. `
  if (classes.includes('done')) return '[x] '
  return classes.includes('todo') ? '[ ] ' : '- '
}

/** What each fact is called, and below it the fact. */
export function factsOf({children}: Element, blocks: Blocks): readonly string[] {
  return children.flatMap(child => {
    if (child.kind === 'text') return []
    const block = blocks(child.children)
    return child.name === 'dt' ? [`${block.join(' ')}:`] : indent(block, '  ')
  })
}

/** Definitions and answers below their terms, with a line free between them. */
export function termsOf({children}: Element, blocks: Blocks): readonly string[] {
  return children.flatMap((child, at) => {
    if (child.kind === 'text') return []
    const block = blocks(child.children)
    if (child.name !== 'dt') return indent(block, '    ')
    return at === 0 ? block : ['', ...block]
  })
}
