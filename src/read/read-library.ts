import type {Facts, Guide, Topic} from '../model/guide.ts'
import type {Library} from '../model/library.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Source, Sources} from '../source/source.ts'
import {readBlocks} from './block/read-blocks.ts'
import {settle} from './block/settle.ts'
import type {GuideFile} from './guide-file.ts'
import {type Header, valueOf} from './header/header.ts'
import {readHeader} from './header/read-header.ts'
import {markdown} from './markdown/markdown.ts'
import {outlineOf} from './outline/outline-of.ts'
import type {Reading} from './reading.ts'
import {decode} from './text/decode.ts'

interface ReadTopic {
  readonly topic: Topic
  readonly header: Header
  readonly folder: string
  readonly name: string
}

/** Reads files into guides. Never throws: what is wrong is reported. */
export function readLibrary(
  files: readonly GuideFile[],
  report: Report,
): {library: Library; sources: Sources} {
  const sources = new Map<string, Source>()
  const md = markdown()
  const topics: ReadTopic[] = []
  for (const file of files) {
    if (/(^|\/)linkmap\.txt$/i.test(file.path)) continue
    const source = decode(file.path, file.bytes)
    sources.set(file.path, source)
    topics.push(readTopic({source, report, md, env: {}}))
  }
  const groups = new Map<string, ReadTopic[]>()
  for (const topic of topics) {
    const key = topic.topic.number === null ? `${topic.folder}/${topic.name}` : topic.folder
    groups.set(key, [...(groups.get(key) ?? []), topic])
  }
  const guides = [...groups.values()].map(guideOf)
  return {library: {kind: 'library', guides, linkMap: new Map()}, sources}
}

function readTopic(reading: Reading): ReadTopic {
  const {source} = reading
  const header = readHeader(reading)
  const whole = {file: source.path, start: 0, end: source.text.length}
  const outline = outlineOf(readBlocks(reading, header.bodyLine), settle, whole)
  const parts = source.path.split('/')
  const name = (parts.pop() ?? '').replace(/\.[a-z]+$/i, '')
  const folder = parts.join('/')
  const numbered = /^(\d+)-(?:.*-)?([^-]*)$/.exec(name)
  const topic: Topic = {
    kind: 'topic',
    id: '',
    number: numbered === null ? null : Number(numbered[1]),
    slug: numbered?.[2] ?? '',
    role: 'other',
    group: valueOf(header, 'group'),
    title: valueOf(header, 'title') || name,
    language: valueOf(header, 'language').toLowerCase() || 'en',
    ...outline,
    span: whole,
  }
  return {topic, header, folder, name}
}

function guideOf(topics: readonly ReadTopic[]): Guide {
  const sorted = [...topics].sort((a, b) => (a.topic.number ?? 0) - (b.topic.number ?? 0))
  const [first] = sorted
  const value = (key: string) =>
    sorted.map(({header}) => valueOf(header, key)).find(text => text !== '') ?? ''
  const list = (key: string) =>
    value(key)
      .split(';')
      .map(text => text.trim())
      .filter(text => text !== '')
  const slug =
    first?.topic.number === null ? (first?.name ?? '') : (first?.folder.split('/').pop() ?? '')
  const facts: Facts = {
    platforms: list('platform'),
    needs: list('need'),
    websites: list('website'),
    downloads: list('download'),
    version: value('version'),
    license: [],
    requirements: list('requirements'),
    admin: null,
    alternatives: [],
    connected: [],
    further: [],
    minutes: null,
    difficulty: value('difficulty'),
    ready: [],
    checked: value('checked'),
    expires: value('expires'),
  }
  return {
    kind: 'guide',
    id: '',
    slug: slug
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    genre: value('issue') === '' ? 'tool' : 'issue',
    title: value('tool') || value('issue') || (first?.topic.title ?? ''),
    language: first?.topic.language ?? 'en',
    facts,
    topics: sorted.map(({topic}) => topic),
    span: first?.topic.span ?? {file: '', start: 0, end: 0},
  }
}
