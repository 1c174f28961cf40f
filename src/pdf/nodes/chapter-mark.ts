import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {shortAddress} from '../addresses.ts'
import type {ChapterMark} from '../mapper.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/** Number and title of a chapter, as its heading says them. */
export function chapterMark(chapter: Element): Omit<ChapterMark, 'need'> {
  const id = chapter.attributes.id ?? ''
  const heading = firstOf(chapter, one => one.name === 'h1')
  const address = addressOf(chapter)
  if (heading === null) return {id, number: '', title: '', address}
  const number = childOf(heading, 'number')
  const rest = heading.children.filter(node => node !== number)
  const title = textOf({...heading, children: rest})
  return {id, number: number === undefined ? '' : textOf(number), title, address}
}

/** The first web address of the fact sheet: the tool's own site. */
function addressOf(chapter: Element): string {
  const facts = firstOf(chapter, one => one.classes.includes('facts'))
  const link =
    facts === null ? null : firstOf(facts, one => /^https?:/.test(one.attributes.href ?? ''))
  return link === null ? '' : shortAddress(link.attributes.href ?? '')
}
