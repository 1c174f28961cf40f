import {join} from 'node:path'
import {type Choice, editionOf} from './build.ts'
import {selectHandbook} from './edition/select-handbook.ts'
import {makePlates} from './figures/make-plates.ts'
import {type Look, loadLook} from './look.ts'
import {wordsOfChapters} from './make-book.ts'
import type {Handbook} from './model/handbook.ts'
import {writeFiles} from './output/write-files.ts'
import {press} from './press/press.ts'
import {themesOf} from './press/themes.ts'
import type {Wish} from './press/wish.ts'
import type {Pressed} from './press/work.ts'
import {loadGuides} from './read/load-guides.ts'
import {readLibrary} from './read/read-library.ts'
import {withoutCopies} from './read/without-copies.ts'
import {refine} from './refine/refine.ts'
import {collectReports} from './report/collector.ts'
import type {Diagnostic, Report} from './report/diagnostic.ts'
import type {Source, Sources} from './source/source.ts'
import {layOut} from './template/lay-out.ts'

export interface PrintRequest {
  /** Folder of guides, or one guide. */
  readonly guides: string
  readonly choices: readonly Choice[]
  readonly assets: string
  readonly templates: readonly string[]
  readonly out: string
  readonly wish: Wish
}

/** What the press made, already written. */
export interface Printed {
  readonly guides: number
  readonly products: readonly (Pressed & {readonly folder: string})[]
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** The whole way from a folder of guides to sheets for a printer. Throws Refusal. */
export async function print(request: PrintRequest): Promise<Printed> {
  const {report, diagnostics} = collectReports()
  const {library, sources: guideSources} = readLibrary(await loadGuides(request.guides), report)
  const sources = new Map<string, Source>(guideSources)
  const keep = (source: Source) => void sources.set(source.path, source)
  const look = await loadLook(request.templates, report, keep, themesOf(request.wish))
  const printed = withoutCopies(library)
  const products: Printed['products'][number][] = []
  for (const choice of library.guides.length === 0 ? [] : request.choices) {
    const edition = await editionOf(choice, library, look, report, keep)
    if (edition === null) continue
    const handbook = refine(selectHandbook(printed, edition, report), printed, report)
    const folder = join(request.out, handbook.name)
    products.push({...(await pressed(handbook, look, request, report)), folder})
  }
  for (const {folder, files} of products) await writeFiles(folder, files, process.pid)
  return {guides: library.guides.length, products, diagnostics: diagnostics(), sources}
}

async function pressed(
  refined: Handbook,
  look: Look,
  {assets, wish}: PrintRequest,
  report: Report,
): Promise<Pressed> {
  const {handbook, plates} = await makePlates(refined, assets, report)
  const words = await look.wordsIn(handbook.language)
  const wordsOf = await wordsOfChapters(handbook, look, words)
  const documents = layOut(handbook, words, look.templates, report, wordsOf)
  const {theme, templates} = look
  return press({documents, handbook, plates, words, theme, templates, report, wish})
}
