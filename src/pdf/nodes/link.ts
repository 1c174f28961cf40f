import type {InlineNode} from '../mapper.ts'

/** A link to a place in this book, or out of it; other schemes than these are plain text. */
export const link: InlineNode = (element, look, to) => {
  const href = element.attributes.href ?? ''
  if (href.startsWith('#')) return to.inside(element.children, {...look, target: href.slice(1)})
  if (/^(https?|mailto|tel):/i.test(href)) return to.inside(element.children, {...look, url: href})
  return to.inside(element.children, look)
}
