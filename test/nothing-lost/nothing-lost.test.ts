import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import {describeWith} from '../pdf/tools.ts'
import {chapterOf, guideFiles, type Made, makeAll} from './books.ts'
import {deadIds} from './dead-ids.ts'
import {furnitureOf} from './furniture.ts'
import {headerFacts, untold} from './header-facts.ts'
import {type File, type Reached, reached} from './reached.ts'
import {
  everythingIn,
  plainChapters,
  readEpub,
  readPlain,
  readShown,
  readTagged,
  wholeTexts,
} from './readers.ts'
import {wordsIn} from './words-in.ts'
import {readWritten} from './written.ts'

const root = resolve(import.meta.dirname, '..', '..')
const corpus = resolve(root, '..', 'shared', 'corpus')
const templates = join(root, 'templates')
const editions = ['XHTML', 'PDF', 'EPUB', 'plain text'] as const
type Edition = (typeof editions)[number]

interface Library {
  readonly path: string
  readonly language: string
  /** What the product leaves out on purpose, and reports: words of these lines do not count. */
  readonly left?: readonly {readonly lines: readonly [number, number]; readonly report: string}[]
  /** The number of this line is none: it is context, as in the authors' own correction. */
  readonly unnumbered?: number
}

const seed: Library = {
  path: join(corpus, 'seed-jitsi-basic-howto.txt'),
  language: 'en',
  left: [{lines: [99, 139], report: 'section/duplicate-title seed-jitsi-basic-howto.txt:99'}],
  unnumbered: 29,
}
const ours: Library = {path: join(root, 'guides'), language: 'en'}
const theirs: readonly Library[] = [
  seed,
  {path: join(corpus, 'hands-on-guides'), language: 'en'},
  {path: join(corpus, 'howtos'), language: 'en'},
  ...['ar', 'km', 'my', 'zh'].map(language => ({
    path: join(corpus, 'languages', language),
    language,
  })),
]

function fileOf(path: string, {left = [], unnumbered = 0}: Library): File {
  const {body, notes} = readWritten(readFileSync(path, 'utf8'))
  const kept = body.filter(
    ({line}) => !left.some(({lines: [from, to]}) => line >= from && line <= to),
  )
  const said = kept.map(({line, text}) =>
    line === unnumbered ? {line, text: text.replace(/^\s*\d+\./, '')} : {line, text},
  )
  return {name: basename(path), body: said, notes}
}

/** Each edition as it is read; the XHTML guide by guide, in the order of the files. */
async function read(
  made: Made,
  paths: readonly string[],
  language: string,
): Promise<Record<Edition, string>> {
  const words = await loadWords(language, [templates], () => {})
  const slugs = new Set(paths.map(path => basename(dirname(path))))
  const shown = [...slugs].flatMap(slug => made.shown.get(slug) ?? [])
  return {
    XHTML: readShown(shown.length === 0 ? [...made.shown.values()] : shown),
    PDF: readTagged(made.pdf),
    EPUB: await readEpub(made.epub),
    'plain text': readPlain(made.txt, words['in-this-chapter']),
  }
}

/** Makes a library's editions once, and follows its words through each. */
function tested(library: Library): void {
  const paths = guideFiles(library.path)
  const files = paths.map(path => fileOf(path, library))
  let made: Made
  let found: ReadonlyMap<Edition, Reached>
  beforeAll(async () => {
    made = await makeAll(library.path, join(root, 'assets'))
    const titles = plainChapters(made.txt).map(({title}) => title)
    const chapter = (path: string) => chapterOf(path, titles)
    const bound = [...paths].sort((one, other) => chapter(one) - chapter(other))
    const texts = bound.map(path => readFileSync(path, 'utf8'))
    const furniture = await furnitureOf(library.language, templates, texts)
    const said = await read(made, bound, library.language)
    const inOrder = bound.map(path => fileOf(path, library))
    found = new Map(editions.map(edition => [edition, reached(inOrder, said[edition], furniture)]))
  }, 600_000)

  it.each(files)('every word of $name reaches all editions, in its order', ({name, body}) => {
    expect(body.length).toBeGreaterThan(0)
    for (const [edition, {lost}] of found) {
      expect({edition, lost: lost.filter(place => place.startsWith(`${name}:`))}).toEqual({
        edition,
        lost: [],
      })
    }
  })

  it('nothing is said twice, or by nobody', () => {
    for (const [edition, {added}] of found) expect({edition, added}).toEqual({edition, added: []})
  })

  it('the facts of every header reach the PDF and the EPUB', async () => {
    const facts = paths.flatMap(path => headerFacts(readFileSync(path, 'utf8')))
    const {pdf, epub} = await wholeTexts(made)
    expect([untold(facts, pdf), untold(facts, epub)]).toEqual([[], []])
  })

  it('no id of the link map reaches a reader', async () => {
    expect(deadIds(paths, await everythingIn(made))).toEqual([])
  })

  it('what is left out is reported', () => {
    for (const {report} of library.left ?? []) expect(made.reports).toContain(report)
  })

  // What pictures show is said of them, but it is not printed.
  if (library !== ours)
    describeWith('pdftotext', 'as Poppler reads the page', () => {
      it('every word comes out whole', () => {
        const printed = wordsIn(poppler(made.pdf))
        const written = files.flatMap(({body}) => body.flatMap(({text}) => wordsIn(text)))
        expect(missing(written, printed).length / written.length).toBeLessThan(0.002)
      })
    })
}

/** Poppler marks where a direction ends by signs without a width, and puts no space beside them. */
function poppler(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'poppler-'))
  const file = join(folder, 'book.pdf')
  writeFileSync(file, pdf)
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {maxBuffer: 1e8})
  rmSync(folder, {recursive: true})
  return text.toString('utf8').replace(/[\u202a-\u202e]/g, ' ')
}

function missing(written: readonly string[], printed: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of printed) left.set(word, (left.get(word) ?? 0) + 1)
  return written.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

describe('of the starter guides', () => tested(ours))

if (existsSync(corpus)) {
  describe.each(theirs)('of $path', tested)
} else it.skip('skipped: no guides beside the checkout', () => {})
