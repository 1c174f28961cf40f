import type {Guide, Section, Step, Topic} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'
import {plainText} from '../model/plain-text.ts'
import {slugOf} from './slug.ts'

/** Names of pages before and after the chapters: no chapter may be called like one of them. */
const reserved = [
  ...['cover', 'title-page', 'colophon', 'contents', 'how-to-use', 'links', 'glossary', 'index'],
  ...['checklists', 'notes', 'back-cover', 'nav', 'toc', 'subjects'],
]

/** Takes a wish, gives an id that nobody else has: the wish itself, or with `-2`, `-3` …. */
type Claim = (wish: string) => string

/**
 * Gives every chapter, topic, section, step, part and term an id: ASCII, unique in the handbook, made of names
 * and not of places, so that it stays when something is added elsewhere.
 */
export function giveIds(handbook: Handbook): Handbook {
  const claim = register(reserved)
  const chapters = handbook.chapters.map(chapter => ({
    ...chapter,
    guide: guideWithIds(chapter.guide, handbook.language, claim),
  }))
  const parts = handbook.parts.map((part, at) => ({
    ...part,
    id: claim(`part-${slugOf(part.title) || at + 1}`),
  }))
  const glossary = handbook.glossary.map((term, at) => ({
    ...term,
    id: claim(`term-${slugOf(term.name) || at + 1}`),
  }))
  return {...handbook, chapters, parts, glossary}
}

function register(taken: readonly string[]): Claim {
  const used = new Set(taken)
  const last = new Map<string, number>()
  return wish => {
    let id = wish
    for (let count = last.get(wish) ?? 2; used.has(id); count++) {
      id = `${wish}-${count}`
      last.set(wish, count + 1)
    }
    used.add(id)
    return id
  }
}

function guideWithIds(guide: Guide, language: string, claim: Claim): Guide {
  const slug = slugOf(guide.slug) || 'guide'
  const name = /^[a-z]/.test(slug) ? slug : `guide-${slug}`
  const id = claim(guide.language === language ? name : `${name}-${slugOf(guide.language)}`)
  return {...guide, id, topics: guide.topics.map(topic => topicWithIds(topic, id, claim))}
}

function topicWithIds(topic: Topic, guide: string, claim: Claim): Topic {
  const name = slugOf(topic.slug) || (topic.role === 'other' ? slugOf(topic.title) : topic.role)
  const id = claim(`${guide}-${name || 'topic'}`)
  return {
    ...topic,
    id,
    steps: topic.steps.map(step => stepWithId(step, id, claim)),
    sections: topic.sections.map((section, at) => sectionWithIds(section, id, at + 1, claim)),
  }
}

function sectionWithIds(section: Section, topic: string, count: number, claim: Claim): Section {
  const name = slugOf(section.anchor) || slugOf(plainText(section.title)) || `section-${count}`
  const id = claim(`${topic}-${name}`)
  return {
    ...section,
    id,
    steps: section.steps.map(step => stepWithId(step, id, claim)),
    sections: section.sections.map((inner, at) => sectionWithIds(inner, topic, at + 1, claim)),
  }
}

function stepWithId(step: Step, section: string, claim: Claim): Step {
  return {...step, id: claim(`${section}-step-${step.ordinal}`)}
}
