import type {Element} from '../../xhtml/tree.ts'
import {elementsOf, lineOf} from '../nodes.ts'
import {goalOf} from './address.ts'
import type {OpenBook, OpenFile, Tell} from './opened.ts'

/** The navigation document (EPUB 3.3, §7.4): contents, landmarks and the list of printed pages. */
export function checkNavigation(book: OpenBook, tell: Tell): void {
  const item = book.items.find(({properties}) => properties.includes('nav'))
  const file = book.files.get(item?.path ?? '')
  if (!file?.root) return
  const navs = elementsOf(file.root).filter(({name}) => name === 'nav')
  const say = (message: string, at?: Element) => tell('epub/navigation', file, message, at)
  const having = (type: string) => navs.filter(nav => typesOf(nav).includes(type))
  if (having('toc').length !== 1) say('there is not one table of contents')
  for (const type of ['page-list', 'landmarks'])
    if (having(type).length > 1) say(`there are two lists of ${type}`)
  for (const nav of navs.filter(one => typesOf(one).length > 0)) checkList(nav, say)
  for (const nav of having('landmarks')) checkLandmarks(nav, say)
  for (const type of ['toc', 'page-list']) {
    for (const nav of having(type)) checkOrder(nav, book, file, type, tell)
  }
}

type Say = (message: string, at?: Element) => void

function typesOf(element: Element): readonly string[] {
  return (element.attributes['epub:type'] ?? '').split(/\s+/).filter(type => type !== '')
}

function elements(parent: Element): readonly Element[] {
  return parent.children.filter(child => child.kind === 'element')
}

function checkList(nav: Element, say: Say): void {
  const lists = elements(nav).filter(({name}) => name === 'ol')
  const odd = elements(nav).filter(({name}) => !/^(h[1-6]|ol)$/.test(name))
  if (lists.length !== 1) say('a list of the navigation is not one ol', nav)
  for (const one of odd) say(`${one.name} has no place in a list of the navigation`, one)
  for (const list of lists) checkEntries(list, say)
}

function checkEntries(list: Element, say: Say): void {
  if (elements(list).length === 0) say('a list of the navigation is empty', list)
  for (const item of elements(list)) {
    const [label, below, ...more] = elements(item)
    if (label === undefined || !/^(a|span)$/.test(label.name))
      say('an entry begins with neither a nor span', item)
    else {
      const alt = elements(label)
        .map(({attributes}) => attributes.alt ?? '')
        .join('')
      if (lineOf(label) + alt === '') say('an entry has no words', label)
      if (label.name === 'a' && label.attributes.href === undefined)
        say('an entry leads nowhere', label)
      if (label.name === 'span' && below === undefined)
        say('an entry that leads nowhere has no list', item)
    }
    if (below !== undefined && (below.name !== 'ol' || more.length > 0))
      say('an entry holds more than a link and a list', item)
    if (below?.name === 'ol') checkEntries(below, say)
  }
}

function checkLandmarks(nav: Element, say: Say): void {
  const seen = new Set<string>()
  for (const link of elementsOf(nav).filter(({name}) => name === 'a')) {
    const type = link.attributes['epub:type'] ?? ''
    const key = `${type} ${link.attributes.href}`
    if (type === '') say('a landmark does not say what it is', link)
    if (seen.has(key)) say('a landmark is there twice', link)
    seen.add(key)
  }
}

/** Entries follow the reading order, and lead to text that is part of it. */
function checkOrder(nav: Element, book: OpenBook, file: OpenFile, type: string, tell: Tell): void {
  let last = -1
  for (const link of elementsOf(nav).filter(({name}) => name === 'a')) {
    const {path, fragment, scheme} = goalOf(link.attributes.href ?? '', file.path)
    if (scheme !== '') tell('epub/navigation', file, 'an entry leads out of the book', link)
    const place = book.spine.indexOf(path)
    if (place < 0 && scheme === '')
      tell('epub/navigation', file, `${path} is not in the reading order`, link)
    const at = place * 1e7 + placeOf(book.files.get(path)?.root ?? null, fragment)
    if (place >= 0 && at < last) {
      tell(
        'epub/navigation',
        file,
        `an entry of ${type} is out of the reading order`,
        link,
        'warning',
      )
    }
    last = Math.max(last, at)
  }
}

function placeOf(root: Element | null, fragment: string): number {
  if (root === null || fragment === '') return 0
  let count = 0
  for (const {attributes} of elementsOf(root)) {
    count += 1
    if (attributes.id === fragment) return count
  }
  return 0
}
