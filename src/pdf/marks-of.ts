import type {Handbook} from '../model/handbook.ts'
import type {Element, XhtmlDocument} from '../xhtml/tree.ts'
import type {ChapterMark, PageMark} from './mapper.ts'
import {pageId} from './nodes/article.ts'
import {chapterMark} from './nodes/chapter-mark.ts'

/** The chapters as cover, contents and tabs name them. */
export function chaptersOf(
  documents: readonly XhtmlDocument[],
  handbook: Handbook,
): readonly ChapterMark[] {
  return documents
    .filter(one => one.placement === 'chapter')
    .map(({root}) => ({...chapterMark(root), need: needOf(root, handbook)}))
}

const unnamed = ['title-page', 'cover', 'colophon', 'contents', 'notes', 'back-cover', 'chapter']

/** Pages that readers look for: not the cover, the contents themselves, or paper to write on. */
export function pagesOf(documents: readonly XhtmlDocument[]): readonly PageMark[] {
  return documents
    .filter(({root}) => !unnamed.some(name => root.classes.includes(name)))
    .map(({root, title}) => ({id: pageId(root), title}))
}

/** The first need that a guide answers, in its author's words. */
function needOf({attributes}: Element, {chapters}: Handbook): string {
  return chapters.find(({guide}) => guide.id === attributes.id)?.guide.facts.needs[0] ?? ''
}
