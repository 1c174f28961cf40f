import type {Handbook} from '../model/handbook.ts'
import type {Element, XhtmlDocument} from '../xhtml/tree.ts'
import {shortAddress} from './addresses.ts'
import type {ChapterMark, PageMark} from './mapper.ts'
import {pageId} from './nodes/article.ts'
import {chapterMark} from './nodes/chapter-mark.ts'

/** The chapters as cover, contents and tabs name them. */
export function chaptersOf(
  documents: readonly XhtmlDocument[],
  handbook: Handbook,
): readonly ChapterMark[] {
  return documents
    .filter(({root}) => root.classes.includes('chapter'))
    .map(({root}) => ({...chapterMark(root), ...factsOf(root, handbook)}))
}

const unnamed = new Set(
  'title-page cover colophon contents notes back-cover chapter part'.split(' '),
)

/** Pages that readers look for: not the cover, the contents themselves, or paper to write on. */
export function pagesOf(documents: readonly XhtmlDocument[]): readonly PageMark[] {
  return documents
    .filter(({root}) => !root.classes.some(name => unnamed.has(name)))
    .map(({root, title}) => ({id: pageId(root), title}))
}

/** The first need that a guide answers, and its own web address; never that of another tool. */
function factsOf(
  {attributes}: Element,
  {chapters, parts}: Handbook,
): Pick<ChapterMark, 'need' | 'address' | 'part'> {
  const at = chapters.findIndex(({guide}) => guide.id === attributes.id)
  const facts = chapters[at]?.guide.facts
  const part = parts.find(({first, count}) => at >= first && at < first + count)
  const url = facts?.websites[0] ?? facts?.downloads[0] ?? ''
  return {need: facts?.needs[0] ?? '', address: shortAddress(url), part: part?.id ?? ''}
}
