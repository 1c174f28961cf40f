import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** A chapter, or a page of its own before or after the chapters; each begins a page. */
export const article: BlockNode = (element, to) => {
  const chapter = element.classes.includes('chapter')
  const title = titleOf(element)
  const inner = to.with({indent: chapter ? to.theme.page.column : 0, chapter: title})
  const bare = element.classes.includes('title-page') || element.classes.includes('cover')
  return {
    ...attributes(element),
    stack: inner.blocks(element.children),
    tag: 'Sect',
    pageBreak: chapter ? 'verso' : 'page',
    running: {chapter: title, section: '', tab: chapter ? numberOf(element) : '', bare},
    ...(bare ? {} : {bookmark: {level: 1, title}}),
  }
}

function titleOf(element: Element): string {
  const heading = find(element, one => one.name === 'h1')
  return heading === null ? '' : textOf(heading)
}

function numberOf(element: Element): string {
  const heading = find(element, one => one.name === 'h1')
  const number = heading === null ? null : find(heading, one => one.classes.includes('number'))
  return number === null ? '' : textOf(number)
}

function find(element: Element, wanted: (one: Element) => boolean): Element | null {
  for (const child of element.children) {
    if (child.kind === 'text') continue
    if (wanted(child)) return child
    const inside = find(child, wanted)
    if (inside !== null) return inside
  }
  return null
}
