import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Guide, Topic} from '../../src/model/guide.ts'
import type {Library} from '../../src/model/library.ts'
import {loadGuides} from '../../src/read/load-guides.ts'
import {readLibrary} from '../../src/read/read-library.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {positionAt} from '../../src/source/position.ts'
import type {Sources} from '../../src/source/source.ts'
import {shapeOf} from './shape.ts'

export interface Read {
  readonly library: Library
  readonly sources: Sources
  readonly diagnostics: readonly Diagnostic[]
  /** Reports as `line:column code`, in the order of the source. */
  readonly reports: readonly string[]
}

/** Reads files by their paths. */
export function readFiles(files: Readonly<Record<string, string | Uint8Array>>): Read {
  const encoder = new TextEncoder()
  return readAll(
    Object.entries(files).map(([path, text]) => ({
      path,
      bytes: typeof text === 'string' ? encoder.encode(text) : text,
    })),
  )
}

export function readAll(files: Parameters<typeof readLibrary>[0]): Read {
  const diagnostics: Diagnostic[] = []
  const {library, sources} = readLibrary(files, diagnostic => diagnostics.push(diagnostic))
  const sorted = [...diagnostics].sort((a, b) => a.span.start - b.span.start)
  return {library, sources, diagnostics, reports: sorted.map(one => placed(one, sources))}
}

function placed({code, span}: Diagnostic, sources: Sources): string {
  const source = sources.get(span.file)
  if (source === undefined) return code
  const {line, column} = positionAt(source, span.start)
  return `${line}:${column} ${code}`
}

const header = {en: 'title: Safebox\nlanguage: en', none: ''}

/** Reads one body under a small header; lines are counted from the first line of the body. */
export function readBody(body: string, language = 'en', section = 'basic'): Read {
  const front = `---\n${header.en.replace(/en$/, language)}\n---\n`
  const read = readFiles({[`safebox/01-safebox-${section}.txt`]: front + body})
  const reports = read.reports.map(line =>
    line.replace(/^\d+/, number => String(Number(number) - 4)),
  )
  return {...read, reports}
}

/** What a body becomes, as lines. */
export function shape(body: string, language?: string, section?: string): readonly string[] {
  return shapeOf(topicOf(readBody(body, language, section)))
}

export function guideOf({library}: Read): Guide {
  const [guide] = library.guides
  if (guide === undefined) throw new Error('nothing was read')
  return guide
}

export function topicOf(read: Read): Topic {
  const [topic] = guideOf(read).topics
  if (topic === undefined) throw new Error('the guide has no topic')
  return topic
}

/** Real guides beside the checkout. */
export const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
export const hasCorpus = existsSync(corpus)

export async function readCorpus(path: string): Promise<Read> {
  return readAll(await loadGuides(resolve(corpus, path)))
}
