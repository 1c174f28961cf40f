import {fill} from '../../language/fill.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {shortAddress} from '../addresses.ts'
import type {Run} from '../engine/content.ts'
import type {InlineNode, Look, Mapper} from '../mapper.ts'

/** A link to a place in this book, or out of it; other schemes than these are plain text. */
export const link: InlineNode = (element, look, to) => {
  const href = element.attributes.href ?? ''
  if (href.startsWith('#')) return inside(element, {...look, target: href.slice(1)}, to)
  if (!/^(https?|mailto|tel):/i.test(href)) return to.inside(element.children, look)
  const runs = to.inside(element.children, {...look, url: href})
  const seen = textOf(element)
  if (to.addresses === null || seen === href || seen === shortAddress(href)) return runs
  return [...runs, {...look, text: to.addresses.mark(href), superior: true, url: href}]
}

/** On paper a link is a page number: "(→ page 12)", which never breaks. */
function inside(element: Element, look: Look, to: Mapper): readonly Run[] {
  if (element.classes.includes('term')) return term(element, look, to)
  const runs = to.inside(element.children, look)
  if (element.classes.includes('noteref') || look.target === undefined) return runs
  return [
    ...runs,
    {...look, text: ' ('},
    ...pageReference(look.target, look, to),
    {...look, text: ')'},
  ]
}

/** A term looks like the text around it; its first letter is where the glossary finds it. */
function term(element: Element, look: Look, to: Mapper): readonly Run[] {
  const {id} = element.attributes
  return to
    .inside(element.children, look)
    .map((run, at) => (at === 0 && id !== undefined ? {...run, anchor: id} : run))
}

/** "→ page 12"; the text face has no arrow. */
export function pageReference(id: string, look: Look, to: Mapper): readonly Run[] {
  const style = look.style ?? to.style
  const arrow = to.direction === 'rtl' ? '←' : '→'
  return [
    {...look, text: arrow, style: to.titled(style)},
    {...look, text: '\u00a0'},
    ...pageWords(id, look, to),
  ]
}

/** "page 12", which never breaks. */
export function pageWords(id: string, look: Look, to: Mapper): readonly Run[] {
  const [before = '', after = ''] = fill(to.words.page, {number: '\n'}).split('\n')
  return [
    ...(before === '' ? [] : [{...look, text: before.replaceAll(' ', '\u00a0')}]),
    {...look, pageOf: id, target: id},
    ...(after === '' ? [] : [{...look, text: after}]),
  ]
}
