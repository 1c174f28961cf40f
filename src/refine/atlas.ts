import type {Guide, Section, Topic} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'
import {plainText} from '../model/plain-text.ts'
import {slugOf} from './slug.ts'

/** What links can lead to in this handbook. */
export interface Atlas {
  readonly guides: readonly Guide[]
  /** For each topic, by its file: the topic, its guide, and its sections by anchor and title. */
  readonly topics: ReadonlyMap<string, Site>
}

export interface Site {
  readonly guide: Guide
  readonly topic: Topic
  readonly anchors: ReadonlyMap<string, string>
}

/** Maps a handbook whose nodes have their ids. */
export function atlasOf(handbook: Handbook): Atlas {
  const guides = handbook.chapters.map(chapter => chapter.guide)
  const topics = new Map<string, Site>()
  for (const guide of guides) {
    for (const topic of guide.topics) {
      topics.set(topic.span.file, {guide, topic, anchors: anchorsOf(topic)})
    }
  }
  return {guides, topics}
}

/** Own anchors first: a title never takes the name that an author has given. */
function anchorsOf(topic: Topic): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  const add = (name: string, id: string) => {
    if (name !== '' && !anchors.has(name)) anchors.set(name, id)
  }
  const sections = flat(topic.sections)
  for (const section of sections) add(section.anchor, section.id)
  for (const section of sections) add(anchorOf(plainText(section.title)), section.id)
  add(slugOf(topic.title), topic.id)
  return anchors
}

function flat(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [section, ...flat(section.sections)])
}

/** The anchor that Markdown tools make of a title: words in lower case, joined by `-`. */
export function anchorOf(title: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
  return words.trim().replace(/\s+/g, '-')
}
