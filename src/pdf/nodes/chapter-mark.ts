import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {ChapterMark} from '../mapper.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/** Number and title of a chapter, as its heading says them. */
export function chapterMark(chapter: Element): Pick<ChapterMark, 'id' | 'number' | 'title'> {
  const id = chapter.attributes.id ?? ''
  const heading = firstOf(chapter, one => one.name === 'h1')
  if (heading === null) return {id, number: '', title: ''}
  const number = childOf(heading, 'number')
  const rest = heading.children.filter(node => node !== number)
  const title = textOf({...heading, children: rest})
  return {id, number: number === undefined ? '' : textOf(number), title}
}
