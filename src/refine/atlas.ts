import type {Guide, Section, Topic} from '../model/guide.ts'
import {plainText} from '../model/plain-text.ts'
import {slugOf} from './slug.ts'

/** What links can lead to in this handbook, by every name that authors use. */
export interface Atlas {
  /** Guides by their slug as `plainName` folds it, and by its first word. */
  readonly guides: ReadonlyMap<string, readonly Guide[]>
  /** Topics by the whole path of their file. */
  readonly topics: ReadonlyMap<string, Site>
  /** Topics by the name of their file without folder and ending. */
  readonly files: ReadonlyMap<string, readonly Site[]>
  /** Topics by the id of their guide. */
  readonly sites: ReadonlyMap<string, readonly Site[]>
}

/** A topic, the guide it belongs to, and its sections by anchor and title. */
export interface Site {
  readonly file: string
  readonly guide: Guide
  readonly topic: Topic
  readonly anchors: ReadonlyMap<string, string>
}

/** Maps the guides of a handbook, whose nodes have their ids, or of a whole library. */
export function atlasOf(book: readonly Guide[]): Atlas {
  const guides = new Map<string, Guide[]>()
  const files = new Map<string, Site[]>()
  const sites = new Map<string, Site[]>()
  const topics = new Map<string, Site>()
  for (const guide of book) {
    for (const name of namesOf(guide)) addTo(guides, name, guide)
    for (const topic of guide.topics) {
      const site = {file: topic.span.file, guide, topic, anchors: anchorsOf(topic)}
      topics.set(site.file, site)
      addTo(files, baseName(site.file), site)
      addTo(sites, guide.id, site)
    }
  }
  return {guides, topics, files, sites}
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Folders are named after several programs: `thunderbird-enigmail` is `thunderbird` to links. */
function namesOf({slug}: Guide): ReadonlySet<string> {
  return new Set([plainName(slug), plainName(slug.split('-')[0] ?? '')])
}

/** `tor-browser`, `torbrowser.txt` and `Tor_Browser` are one name. */
export function plainName(name: string): string {
  const base = name.toLowerCase().replace(/\.(txt|md|markdown)$/, '')
  return base.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The name of a file without its folder and ending. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase()
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
