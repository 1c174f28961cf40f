import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {elementsOf, isHeading, lineOf} from '../nodes.ts'
import type {OpenBook, Tell} from './opened.ts'

const claims = ['accessMode', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary']

/** What a reader that speaks needs (EPUB Accessibility 1.1; the rules that Ace asks for, and alt). */
export function checkAccessibility(book: OpenBook, tell: Tell): void {
  const opf = book.package
  if (!opf?.root) return
  const metas = elementsOf(opf.root, ({name}) => name === 'meta')
  for (const claim of claims) {
    if (metas.some(({attributes}) => attributes.property === `schema:${claim}`)) continue
    const message = `the package does not say schema:${claim}`
    tell('epub/accessibility', opf, message, undefined, 'warning')
  }
  const claimed = (value: string) => metas.some(meta => textOf(meta).trim() === value)
  let described = true
  for (const path of book.spine) {
    const file = book.files.get(path)
    if (!file?.root) continue
    const say = (message: string, at: Element) =>
      tell('epub/accessibility', file, message, at, 'warning')
    checkHeadings(file.root, say)
    for (const element of elementsOf(file.root)) {
      if (element.name === 'img' && element.attributes.alt === undefined) {
        described = false
        say('a picture has no alternative text', element)
      }
    }
    if (isMute(file.root)) say('the language is not said', file.root)
  }
  if (!described && claimed('alternativeText'))
    tell('epub/accessibility', opf, 'alternativeText is claimed, and missing')
  checkPageClaims(book, claimed('pageNavigation') || claimed('pageBreakMarkers'), tell)
}

function isMute({name, attributes}: Element): boolean {
  return name === 'html' && !('lang' in attributes) && !('xml:lang' in attributes)
}

function checkHeadings(root: Element, say: (message: string, at: Element) => void): void {
  let last = 0
  for (const heading of elementsOf(root).filter(isHeading)) {
    const level = Number(heading.name[1])
    if (lineOf(heading) === '' && !elementsOf(heading).some(({name}) => name === 'img'))
      say('a heading has no words', heading)
    if (last > 0 && level > last + 1) say(`the headings jump from ${last} to ${level}`, heading)
    last = level
  }
}

function checkPageClaims(book: OpenBook, claimed: boolean, tell: Tell): void {
  const nav = book.files.get(
    book.items.find(({properties}) => properties.includes('nav'))?.path ?? '',
  )
  const listed =
    nav?.root != null &&
    elementsOf(nav.root).some(({attributes}) => attributes['epub:type'] === 'page-list')
  if (claimed && !listed)
    tell(
      'epub/accessibility',
      book.package ?? '',
      'pages are claimed, but there is no list of them',
    )
}
