import type {Words} from '../language/words.ts'
import type {Chapter, Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import {checkReferences} from './check-references.ts'
import {pressOf} from './press.ts'
import type {Templates} from './templates.ts'
import {chapterView} from './views/chapter.ts'
import {colophonView, contentsView, titlePageView} from './views/front.ts'
import {linksView} from './views/links.ts'
import type {View} from './views/view.ts'

/**
 * Lays a refined handbook out as strict XHTML: front matter, one document a chapter, back matter.
 * A template that breaks the contract is reported and the built-in one is used in its place.
 * `wordsOf` gives the words of a chapter in another language than the handbook's.
 */
export function layOut(
  handbook: Handbook,
  words: Words,
  templates: Templates,
  report: Report,
  wordsOf: (language: string) => Words = () => words,
): readonly XhtmlDocument[] {
  const press = pressOf(templates, words, report)
  const page = (
    placement: XhtmlDocument['placement'],
    view: View | null,
    name = view?.kind ?? '',
    own = words,
  ) =>
    view === null
      ? []
      : [{placement, name, title: String(view.title), root: press(view, own)} as const]

  const chapter = (chapter: Chapter) => {
    const {guide} = chapter
    const own = guide.language === handbook.language ? words : wordsOf(guide.language)
    return page('chapter', chapterView(chapter, own), guide.id, own)
  }
  const chapters = handbook.chapters.flatMap(chapter)
  const documents = [
    ...page('front', titlePageView(handbook, words)),
    ...page('front', colophonView(handbook, words)),
    ...page('front', contentsView(handbook, words)),
    ...chapters,
    ...page('back', linksView(handbook, chapters, words)),
  ]
  checkReferences(documents, templates, report)
  return documents
}
