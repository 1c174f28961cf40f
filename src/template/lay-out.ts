import type {Words} from '../language/words.ts'
import type {ContentsEntry, Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import {checkReferences, mendReferences} from './check-references.ts'
import {kindsOfIds} from './kinds-of-ids.ts'
import {type Press, pressOf} from './press.ts'
import type {Templates} from './templates.ts'
import {chapterView} from './views/chapter.ts'
import {backCoverView, notesView} from './views/closing.ts'
import {colophonView} from './views/colophon.ts'
import {contentsView, titlePageView} from './views/front.ts'
import {glossaryView} from './views/glossary.ts'
import {howToUseView} from './views/how-to-use.ts'
import {linksView} from './views/links.ts'
import {checklistsView, indexView} from './views/lists.ts'
import {partView} from './views/part.ts'
import {subjectsView} from './views/subjects.ts'
import type {View} from './views/view.ts'

/** Gives the words of a language; for chapters in another language than their handbook. */
export type WordsOf = (language: string) => Words

/**
 * Lays a refined handbook out as strict XHTML: front matter, one document a chapter, back matter.
 * `typefaces` are named in the colophon. A template of an organisation that breaks the contract is reported, and ours is used in its place.
 */
export function layOut(
  handbook: Handbook,
  words: Words,
  templates: Templates,
  report: Report,
  wordsOf: WordsOf = () => words,
  typefaces: readonly string[] = [],
): readonly XhtmlDocument[] {
  const press = pressOf(templates, report)
  for (;;) {
    const documents = documentsOf(handbook, words, {wordsOf, typefaces}, press)
    const current = press.templates()
    const culprits = checkReferences(documents, kindsOfIds(handbook), current, report)
    if (culprits.size === 0) return mendReferences(documents)
    press.drop(culprits)
  }
}

function documentsOf(
  handbook: Handbook,
  words: Words,
  {wordsOf, typefaces}: {wordsOf: WordsOf; typefaces: readonly string[]},
  press: Press,
): readonly XhtmlDocument[] {
  const page = (placement: XhtmlDocument['placement'], view: View | null) =>
    view === null ? [] : [documentOf(placement, view.kind, view, words, press)]
  const contents = new Map(handbook.contents.flatMap(chaptersIn(handbook)))
  const chapters = handbook.chapters.map(chapter => {
    const {id, language} = chapter.guide
    const own = language === handbook.language ? words : wordsOf(language)
    const entries = contents.get(id)?.entries ?? []
    const view = chapterView(chapter, entries, own, handbook.language)
    return documentOf('chapter', id, view, own, press)
  })
  const parts = new Map(handbook.parts.map(part => [part.first, part]))
  const body = chapters.flatMap((chapter, at) => {
    const part = parts.get(at)
    if (part === undefined) return [chapter]
    const view = partView(part, handbook, words)
    return [documentOf('part', part.id, view, words, press), chapter]
  })
  return [
    ...page('front', titlePageView(handbook, words)),
    ...page('front', colophonView(handbook, words, typefaces)),
    ...page('front', contentsView(handbook, words)),
    ...page('front', howToUseView(handbook, words)),
    ...body,
    ...page('back', checklistsView(handbook, words)),
    ...page('back', glossaryView(handbook, words)),
    ...page('back', indexView(handbook, words)),
    ...page('back', subjectsView(handbook, words)),
    ...page('back', linksView(handbook, chapters, words)),
    ...page('back', notesView(handbook, words)),
    ...page('back', backCoverView(handbook, words)),
  ]
}

/** Entries of chapters by their id, those below parts, too. */
function chaptersIn({parts}: Handbook): (entry: ContentsEntry) => readonly Named[] {
  return entry =>
    parts.some(({id}) => id === entry.id)
      ? entry.entries.map(inner => [inner.id, inner] as const)
      : [[entry.id, entry] as const]
}

type Named = readonly [string, ContentsEntry]

function documentOf(
  placement: XhtmlDocument['placement'],
  name: string,
  view: View,
  words: Words,
  press: Press,
): XhtmlDocument {
  return {placement, name, title: String(view.title), root: press.print(view, words)}
}
