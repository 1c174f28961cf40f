import type {Guide, Section, Step, Topic} from '../model/guide.ts'
import type {Handbook, Term, Use} from '../model/handbook.ts'
import type {Inline, Link} from '../model/inline.ts'
import type {Library} from '../model/library.ts'
import {mapBlocks} from '../model/map.ts'
import {plainText} from '../model/plain-text.ts'
import type {Report} from '../report/diagnostic.ts'
import {type Finder, finderOf} from './find-terms.ts'
import {linkedTerm, undefinedTerm} from './linked-term.ts'
import {reportUnusedTerms} from './report-unused-terms.ts'

/** The section whose first uses are being marked. */
interface Place {
  readonly id: string
  readonly title: string
  readonly chapter: number
  readonly guide: string
  /** Terms that it has used already. */
  readonly seen: Set<Term>
}

/**
 * Makes the first use of each term in each section a link to its meaning, and keeps the terms that
 * the book uses, with the places where it does. Titles, links, labels and literals are left alone.
 */
export function markTerms(handbook: Handbook, library: Library, report: Report): Handbook {
  if (handbook.glossary.length === 0) return handbook
  const marker = new Marker(handbook, report)
  const chapters = handbook.chapters.map(chapter => ({
    ...chapter,
    guide: marker.guide(chapter.guide, chapter.number),
  }))
  const glossary = handbook.glossary.flatMap(term => {
    const uses = marker.uses.get(term) ?? []
    return uses.length === 0 ? [] : [{...term, uses}]
  })
  reportUnusedTerms(handbook, library, report)
  return {...handbook, chapters, glossary}
}

class Marker {
  readonly uses = new Map<Term, Use[]>()
  readonly #finder: Finder
  readonly #language: string
  readonly #report: Report

  constructor({chapters, glossary, language}: Handbook, report: Report) {
    this.#report = report
    this.#finder = finderOf(
      glossary,
      chapters.map(({guide}) => guide.title),
      language,
    )
    this.#language = language
  }

  guide(guide: Guide, chapter: number): Guide {
    if (guide.language !== this.#language) return guide
    const topics = guide.topics.map(topic => this.#topic(topic, guide, chapter))
    return {...guide, topics}
  }

  #topic(topic: Topic, guide: Guide, chapter: number): Topic {
    const named = topic.role !== 'introduction' && topic.title !== ''
    const title = named ? `${guide.title}: ${topic.title}` : guide.title
    const place = {id: topic.id, guide: guide.title, title, chapter, seen: new Set<Term>()}
    return this.#part(topic, place)
  }

  /** A procedure without a title belongs to the section around it. */
  #section(section: Section, around: Place): Section {
    const title = plainText(section.title).trim()
    const place = title === '' ? around : {...around, id: section.id, title, seen: new Set<Term>()}
    return this.#part(section, place)
  }

  #part<Part extends Topic | Section>(part: Part, place: Place): Part {
    return {
      ...part,
      blocks: this.#blocks(part.blocks, place),
      steps: part.steps.map(step => this.#step(step, place)),
      sections: part.sections.map(section => this.#section(section, place)),
    }
  }

  #step(step: Step, place: Place): Step {
    return {...step, blocks: this.#blocks(step.blocks, place)}
  }

  #blocks(blocks: Step['blocks'], place: Place): Step['blocks'] {
    const inlines = (list: readonly Inline[]) => list.flatMap(inline => this.#inline(inline, place))
    return mapBlocks(blocks, {inlines})
  }

  #inline(inline: Inline, place: Place): readonly Inline[] {
    if (inline.kind === 'emphasis' || inline.kind === 'strong') {
      const inlines = inline.inlines.flatMap(inner => this.#inline(inner, place))
      return [{...inline, inlines}]
    }
    if (inline.kind === 'link') return [this.#link(inline, place)]
    if (inline.kind !== 'text') return [inline]
    const pieces = this.#finder.piecesOf(inline.text, term => !place.seen.has(term))
    return pieces.map(({text, term}): Inline => {
      const words = {...inline, text}
      if (term === null) return words
      const {span} = words
      const none = {url: '', reference: '', target: term.id, span}
      return {kind: 'link', inlines: [words], ...none, use: this.#useOf(term, place)}
    })
  }

  /** An author's own link to a glossary, such as `glossary#encryption`. */
  #link(link: Link, place: Place): Link {
    const name = linkedTerm(link)
    if (name === null) return link
    const [piece] = this.#finder.piecesOf(name, () => true)
    const term = piece?.text === name ? piece.term : null
    if (term === null) {
      this.#report(undefinedTerm(name, link.span))
      return link
    }
    return {...link, url: '', target: term.id, use: this.#useOf(term, place)}
  }

  /** The id of the first use in a section; '' for a later one. */
  #useOf(term: Term, {id, guide, title, chapter, seen}: Place): string {
    if (seen.has(term)) return ''
    seen.add(term)
    const use = `${id}-${term.id}`
    this.uses.set(term, [...(this.uses.get(term) ?? []), {id: use, chapter, guide, title}])
    return use
  }
}
