import type {Link} from '../../model/inline.ts'
import {absoluteAddress} from '../address.ts'
import type {View} from './view.ts'

/** A link in the book, on the web, or, where it leads nowhere, its words and address as text. */
export function linkView(link: Link, words: readonly View[]): View {
  const inlines = words.length > 0 ? words : [{kind: 'text', text: link.url}]
  if (link.use !== undefined) {
    return {kind: 'term', id: link.use, href: `#${link.target}`, inlines}
  }
  if (link.target !== '') return {kind: 'link', href: `#${link.target}`, inlines}
  const href = absoluteAddress(link.url)
  if (href !== '') return {kind: 'link', href, inlines}
  if (link.leftOut === true) return {kind: 'left-out', inlines}
  const tells = words.length > 0 && !link.url.startsWith('#')
  return {kind: 'lost-link', address: tells ? link.url : '', inlines}
}
