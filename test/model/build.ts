import type {Block, Box, Item, List, Paragraph} from '../../src/model/block.ts'
import type {Facts, Guide, Section, Step, Topic} from '../../src/model/guide.ts'
import type {Chapter, Handbook} from '../../src/model/handbook.ts'
import type {Inline, Link, Picture, Text} from '../../src/model/inline.ts'
import type {Library} from '../../src/model/library.ts'
import type {Span} from '../../src/source/span.ts'

/** Small pieces of a model for tests: what is not given is empty. */
export const span: Span = {file: 'jitsi/05-jitsi-basic.txt', start: 0, end: 0}

export const noFacts: Facts = {
  platforms: [],
  needs: [],
  websites: [],
  downloads: [],
  version: '',
  license: [],
  requirements: [],
  admin: null,
  alternatives: [],
  connected: [],
  further: [],
  minutes: null,
  difficulty: '',
  ready: [],
  authors: [],
  sources: [],
  textLicense: '',
  checked: '',
  expires: '',
}

export function text(words: string): Text {
  return {kind: 'text', text: words, span}
}

export function link(words: string, url: string, rest: Partial<Link> = {}): Link {
  return {kind: 'link', inlines: [text(words)], url, reference: '', target: '', span, ...rest}
}

export function picture(rest: Partial<Picture> = {}): Picture {
  const none = {alt: '', url: '', reference: '', callouts: [], plate: '', width: 0, height: 0, span}
  return {...none, ...rest}
}

export function paragraph(...inlines: readonly (Inline | string)[]): Paragraph {
  const list = inlines.map(inline => (typeof inline === 'string' ? text(inline) : inline))
  return {kind: 'paragraph', role: 'text', inlines: list, span}
}

export function item(words: string, rest: Partial<Item> = {}): Item {
  const blocks = [paragraph(words)]
  return {kind: 'item', number: null, role: 'instruction', checked: false, blocks, span, ...rest}
}

export function list(style: List['style'], ...items: readonly Item[]): List {
  return {kind: 'list', style, items, span}
}

export function box(level: Box['level'], blocks: readonly Block[], rest: Partial<Box> = {}): Box {
  return {kind: 'box', level, origin: 'label', label: [], blocks, span, ...rest}
}

export function step(label: string, blocks: readonly Block[], rest: Partial<Step> = {}): Step {
  const ordinal = Number(label) || 1
  return {
    kind: 'step',
    id: '',
    label,
    ordinal,
    qualifier: [],
    title: [],
    facing: false,
    blocks,
    span,
    ...rest,
  }
}

export function section(title: string, rest: Partial<Section> = {}): Section {
  return {
    kind: 'section',
    id: '',
    level: 1,
    title: title === '' ? [] : [text(title)],
    anchor: '',
    minutes: null,
    blocks: [],
    steps: [],
    sections: [],
    span,
    ...rest,
  }
}

export function topic(title: string, rest: Partial<Topic> = {}): Topic {
  return {
    kind: 'topic',
    id: '',
    number: null,
    slug: '',
    role: 'howto',
    group: '',
    title,
    language: 'en',
    minutes: null,
    index: [],
    blocks: [],
    steps: [],
    sections: [],
    span,
    ...rest,
  }
}

export function guide(slug: string, topics: readonly Topic[], rest: Partial<Guide> = {}): Guide {
  return {
    kind: 'guide',
    id: '',
    slug,
    genre: 'tool',
    title: slug,
    language: 'en',
    facts: noFacts,
    topics,
    span,
    ...rest,
  }
}

export function chapter(ofGuide: Guide): Chapter {
  return {kind: 'chapter', number: 0, guide: ofGuide}
}

export function handbook(guides: readonly Guide[], rest: Partial<Handbook> = {}): Handbook {
  return {
    kind: 'handbook',
    name: 'handbook',
    title: 'Handbook',
    subtitle: '',
    language: 'en',
    direction: 'ltr',
    publisher: '',
    version: '',
    date: '',
    license: '',
    verify: '',
    address: '',
    chapters: guides.map(chapter),
    contents: [],
    parts: [],
    glossary: [],
    ...rest,
  }
}

export function library(
  guides: readonly Guide[],
  linkMap: Library['linkMap'] = new Map(),
): Library {
  return {kind: 'library', guides, linkMap}
}
