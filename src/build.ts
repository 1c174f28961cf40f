import {join} from 'node:path'
import {checkLibrary} from './check/check-library.ts'
import {type Worklist, worklistName, worklistsOf} from './check/worklist/worklists.ts'
import {chooseHandbook} from './choose-handbook.ts'
import type {Edition} from './edition/edition.ts'
import {loadEdition} from './edition/load-edition.ts'
import {readEdition} from './edition/read-edition.ts'
import {languageOf, wholeLibrary} from './edition/whole-library.ts'
import {type Look, loadLook} from './look.ts'
import {type Format, type MadeBook, makeBook, type Watch} from './make-book.ts'
import {freeName} from './model/harmless-name.ts'
import type {Library} from './model/library.ts'
import {putFiles, takeAway} from './put-files.ts'
import type {DuplicateWay} from './read/duplicate-ways.ts'
import {loadGuides} from './read/load-guides.ts'
import {readLibrary} from './read/read-library.ts'
import {withoutCopies} from './read/without-copies.ts'
import {collectReports} from './report/collector.ts'
import type {Diagnostic, Report} from './report/diagnostic.ts'
import {rules} from './report/rules.ts'
import {fails} from './report/tally.ts'
import type {Source, Sources} from './source/source.ts'

/** Which book to make: the whole library, or what an edition file says. */
export type Choice = {readonly kind: 'library'} | {readonly kind: 'file'; readonly path: string}

export interface BuildRequest {
  /** Folder of guides, or one guide. */
  readonly guides: string
  /** The map of links that somebody named. */
  readonly linkMap?: string
  readonly choices: readonly Choice[]
  /** Folder of pictures; it may be missing. */
  readonly assets: string
  /** Folders of an organisation's own templates, words and theme; later ones win. */
  readonly templates: readonly string[]
  readonly out: string
  readonly formats: readonly Format[]
  /** Pictures of the e-book in grey, with more contrast. */
  readonly grey: boolean
  /** Warnings count as errors, and no book is written while there is one. */
  readonly strict: boolean
  /** What is done about sections and topics that stand twice; `merge` without it. */
  readonly duplicates?: DuplicateWay
}

/** What a build did. */
export interface Built {
  readonly guides: number
  readonly books: readonly MadeBook[]
  /** Tables of what is to be done many times over, such as pictures to be found; in `worklists`. */
  readonly worklists: readonly string[]
  /** False where `strict` or `duplicates` held the books back. */
  readonly written: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** The whole way from a folder of guides to finished books. Rejects with the system's errors. */
export async function build(request: BuildRequest, watch: Watch): Promise<Built> {
  const {report, diagnostics} = collectReports()
  await watch({stage: 'read', subject: request.guides})
  const keepCopies = request.duplicates === 'keep'
  const files = await loadGuides(request.guides, request.linkMap)
  const {library, sources: guideSources} = readLibrary(files, report, {keepCopies})
  const sources = new Map<string, Source>(guideSources)
  const keep = (source: Source) => void sources.set(source.path, source)
  await watch({stage: 'check', subject: request.guides})
  checkLibrary(library, sources, {style: false}, report)
  const look = await loadLook(request.templates, report, keep)
  const printed = keepCopies ? library : withoutCopies(library)
  const books: MadeBook[] = []
  for (const choice of library.guides.length === 0 ? [] : request.choices) {
    const edition = await editionOf(choice, library, look, report, keep)
    if (edition === null) continue
    const places = {guides: request.guides, edition: choice.kind === 'file' ? choice.path : ''}
    const name = freeName(edition.name, new Set(books.map(book => book.name)))
    const named = {...edition, name}
    const handbook = await chooseHandbook(named, printed, places, look, report, keep)
    books.push(await makeBook(handbook, {...request, look}, report, watch))
  }
  for (const source of look.templates.sources.values()) keep(source)
  const found = diagnostics()
  const worklists = worklistsOf(found, library, sources)
  const written = !(request.strict && fails(found, true)) && !holdsCopies(request, found)
  await watch({stage: 'write', subject: request.out})
  if (written) await writeBooks(books, request.out)
  await writeWorklists(worklists, request.out)
  return {
    guides: library.guides.length,
    books,
    worklists: worklists.map(({name}) => name),
    written,
    diagnostics: found,
    sources,
  }
}

export async function editionOf(
  choice: Choice,
  library: Library,
  look: Look,
  report: Report,
  keep: (source: Source) => void,
): Promise<Edition | null> {
  if (choice.kind === 'library') {
    const words = await look.wordsIn(languageOf(library))
    return wholeLibrary(library, words.handbook)
  }
  const source = await loadEdition(choice.path)
  keep(source)
  return readEdition(source, report)
}

function holdsCopies({duplicates}: BuildRequest, found: readonly Diagnostic[]): boolean {
  return duplicates === 'fail' && found.some(isCopy)
}

function isCopy({code, severity}: Diagnostic): boolean {
  return severity === 'error' && /\/duplicate-(title|topic)$/.test(code)
}

async function writeBooks(books: readonly MadeBook[], out: string): Promise<void> {
  for (const {name, files} of books) await putFiles(join(out, name), files)
}

async function writeWorklists(worklists: readonly Worklist[], out: string): Promise<void> {
  const folder = join(out, 'worklists')
  const encoder = new TextEncoder()
  const files = worklists.map(({name, text}) => ({name, bytes: encoder.encode(text)}))
  if (files.length > 0) await putFiles(folder, files)
  await takeAway(folder, done(worklists))
}

/** Names of lists that an earlier build may have left, and for which nothing is to be done any more. */
function done(worklists: readonly Worklist[]): readonly string[] {
  const names = new Set(worklists.map(({name}) => name))
  return rules.map(({code}) => worklistName(code)).filter(name => !names.has(name))
}
