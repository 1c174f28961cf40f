import type {Words} from '../../language/words.ts'
import type {Handbook} from '../../model/handbook.ts'
import type {Element, XhtmlDocument} from '../../xhtml/tree.ts'
import {shortAddress} from '../address.ts'
import {languageOf} from './language-of.ts'
import type {View} from './view.ts'

/** Every web address of the book, once, under the chapter that names it first; null if none. */
export function linksView(
  handbook: Handbook,
  chapters: readonly XhtmlDocument[],
  words: Words,
): View | null {
  const seen = new Set<string>()
  const groups = chapters.flatMap(chapter => {
    const fresh = addressesIn(chapter.root).filter(href => !seen.has(href) && seen.add(href))
    if (fresh.length === 0) return []
    return [{kind: 'link-group', title: chapter.title, addresses: fresh.map(addressView)}]
  })
  if (groups.length === 0) return null
  return {kind: 'links', ...languageOf(handbook), title: words.links, groups}
}

function addressView(href: string): View {
  return {kind: 'address', href, text: shortAddress(href)}
}

function addressesIn(element: Element): readonly string[] {
  const href = element.name === 'a' ? element.attributes.href : undefined
  const own = href !== undefined && /^https?:/i.test(href) ? [href] : []
  const inner = element.children.flatMap(child =>
    child.kind === 'element' ? addressesIn(child) : [],
  )
  return [...new Set([...own, ...inner])]
}
