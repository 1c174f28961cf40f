import {join} from 'node:path'
import {type Choice, editionOf} from './build.ts'
import {chooseHandbook} from './choose-handbook.ts'
import type {Edition} from './edition/edition.ts'
import {makePlates} from './figures/make-plates.ts'
import {type Look, loadLook} from './look.ts'
import {type Watch, wordsOfChapters} from './make-book.ts'
import type {Handbook} from './model/handbook.ts'
import {freeName} from './model/harmless-name.ts'
import {checkWish} from './press/check-wish.ts'
import {press} from './press/press.ts'
import {themesOf} from './press/themes.ts'
import type {Asked, Wish} from './press/wish.ts'
import {wishOf} from './press/wish-of.ts'
import type {Pressed} from './press/work.ts'
import {putFiles} from './put-files.ts'
import {loadGuides} from './read/load-guides.ts'
import {readLibrary} from './read/read-library.ts'
import {withoutCopies} from './read/without-copies.ts'
import {collectReports} from './report/collector.ts'
import type {Diagnostic, Report} from './report/diagnostic.ts'
import type {Source, Sources} from './source/source.ts'
import {layOut} from './template/lay-out.ts'

export interface PrintRequest {
  /** Folder of guides, or one guide. */
  readonly guides: string
  /** The map of links that somebody named. */
  readonly linkMap?: string
  readonly choices: readonly Choice[]
  readonly assets: string
  readonly templates: readonly string[]
  readonly out: string
  readonly asked: Asked
}

/** What the press made, already written. */
export interface Printed {
  readonly guides: number
  readonly products: readonly (Pressed & {readonly name: string; readonly folder: string})[]
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** What the products of one run are made with. */
interface Shop {
  readonly look: Look
  readonly assets: string
  readonly report: Report
  readonly watch: Watch
}

/** The whole way from a folder of guides to sheets for a printer. Throws Refusal. */
export async function print(request: PrintRequest, watch: Watch): Promise<Printed> {
  const {assets, out, asked, templates} = request
  const {report, diagnostics} = collectReports()
  await watch({stage: 'read', subject: request.guides})
  const {library, sources: guideSources} = readLibrary(
    await loadGuides(request.guides, request.linkMap),
    report,
  )
  const sources = new Map<string, Source>(guideSources)
  const keep = (source: Source) => void sources.set(source.path, source)
  const look = await loadLook(templates, report, keep)
  const shop = {look, assets, report, watch}
  const printed = withoutCopies(library)
  const products: Printed['products'][number][] = []
  for (const choice of library.guides.length === 0 ? [] : request.choices) {
    const edition = await editionOf(choice, library, look, report, keep)
    if (edition === null) continue
    const wish = wishIn(edition, asked)
    const name = freeName(edition.name, new Set(products.map(product => product.name)))
    const places = {guides: request.guides, edition: choice.kind === 'file' ? choice.path : ''}
    const handbook = await chooseHandbook({...edition, name}, printed, places, look, report, keep)
    products.push({...(await pressed(handbook, wish, shop)), name, folder: join(out, name)})
  }
  await watch({stage: 'write', subject: out})
  for (const {folder, files} of products) await putFiles(folder, files)
  return {guides: library.guides.length, products, diagnostics: diagnostics(), sources}
}

/** Throws Refusal. */
function wishIn({printing}: Edition, asked: Asked): Wish {
  const wish = wishOf(asked, printing)
  checkWish(wish, asked)
  return wish
}

async function pressed(
  refined: Handbook,
  wish: Wish,
  {look, assets, report, watch}: Shop,
): Promise<Pressed> {
  const {name, language} = refined
  await watch({stage: 'pictures', subject: name})
  const {handbook, plates} = await makePlates(refined, assets, report)
  const words = await look.wordsIn(language)
  const wordsOf = await wordsOfChapters(handbook, look, words)
  await watch({stage: 'lay out', subject: name})
  const documents = layOut(handbook, words, look.templates, report, wordsOf)
  await watch({stage: 'press', subject: name})
  const progress = (pages: number) => void watch({stage: 'press', subject: name, pages})
  const {templates, theme: bookTheme} = look
  const theme = await look.themeOver(themesOf(wish))
  const tightTheme = await look.themeOver(themesOf(wish, true))
  const book = {documents, handbook, plates, words, report, progress}
  return press({...book, theme, bookTheme, tightTheme, templates, wish, wordsOf})
}
