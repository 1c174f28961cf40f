import type {Element, XhtmlNode} from '../../xhtml/tree.ts'

/**
 * The element with its headings moved up or down, so that the highest of them is of a level: on a
 * handout sections stand right below the title, and no level may be left out for those who listen.
 */
export function levelled(element: Element, level: number): Element {
  const levels = levelsIn(element)
  const shift = levels.length === 0 ? 0 : level - Math.min(...levels)
  return shift === 0 ? element : moved(element, shift)
}

function levelsIn(element: Element): readonly number[] {
  const own = levelOf(element)
  const inner = element.children.flatMap(node => (node.kind === 'element' ? levelsIn(node) : []))
  return own === null ? inner : [own, ...inner]
}

function moved(element: Element, shift: number): Element {
  const level = levelOf(element)
  const name = level === null ? element.name : `h${Math.min(6, Math.max(1, level + shift))}`
  const children = element.children.map(
    (node): XhtmlNode => (node.kind === 'element' ? moved(node, shift) : node),
  )
  return {...element, name, children}
}

function levelOf({name}: Element): number | null {
  return /^h[1-6]$/.test(name) ? Number(name.slice(1)) : null
}
