import {readdirSync, readFileSync, statSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {build} from '../../src/build.ts'
import {show} from '../../src/show.ts'

/** The editions of one library as files. */
export interface Made {
  /** `show xhtml` of each guide by its slug. */
  readonly shown: ReadonlyMap<string, string>
  readonly pdf: Uint8Array
  readonly epub: Uint8Array
  readonly txt: Uint8Array
  /** Codes and places of all reports, such as `section/duplicate-title:99`. */
  readonly reports: readonly string[]
}

/** The files of guides in a folder, guide by guide, topic by topic. */
export function guideFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .filter(name => !/^(README|LICENSE|editions$|linkmap)|\.yaml$/.test(name))
    .flatMap(name => guideFiles(join(path, name)))
}

/**
 * Which chapter of a book a file belongs to. A book may group its guides by what they are for: that
 * order is the book's, the order of words in a guide is their author's.
 */
export function chapterOf(path: string, titles: readonly string[]): number {
  if (titles.length < 2) return 0
  const header = readFileSync(path, 'utf8').split(/\n\s*\n/)[0] ?? ''
  const name = /^(?:Tool|Issue|Howto):\s*(.*?)\s*$/m.exec(header)?.[1] ?? basename(dirname(path))
  return titles.indexOf(name)
}

/** Makes all editions of the guides at a path. */
export async function makeAll(guides: string, assets: string): Promise<Made> {
  const out = await mkdtemp(join(tmpdir(), 'lost-'))
  const request = {guides, out, assets, templates: [], grey: false, strict: false}
  const formats = ['pdf', 'epub', 'txt'] as const
  const {diagnostics, sources} = await build(
    {...request, formats, choices: [{kind: 'library'}]},
    () => {},
  )
  const [pdf, epub, txt] = await Promise.all(
    formats.map(format => readFile(join(out, 'handbook', `handbook.${format}`))),
  )
  await rm(out, {recursive: true})
  if (!pdf || !epub || !txt) throw new Error('a book is missing')
  const reports = diagnostics.map(({code, span}) => {
    const before = sources.get(span.file)?.text.slice(0, span.start) ?? ''
    return `${code} ${basename(span.file)}:${before.split('\n').length}`
  })
  return {shown: await shownIn(guides, join(out, 'no-pictures')), pdf, epub, txt, reports}
}

/** Without pictures their descriptions stand there, and nothing waits for them. */
async function shownIn(guides: string, assets: string): Promise<ReadonlyMap<string, string>> {
  const request = {form: 'xhtml', guides, assets, templates: []} as const
  const none = await show({...request, guide: ''})
  const texts = new Map<string, string>()
  for (const guide of none.found ? [] : none.known) {
    const shown = await show({...request, guide})
    if (shown.found) texts.set(guide, shown.text)
  }
  return texts
}
