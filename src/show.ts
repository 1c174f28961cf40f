import {dirname, sep} from 'node:path'
import {selectHandbook} from './edition/select-handbook.ts'
import {wholeLibrary} from './edition/whole-library.ts'
import {makePlates} from './figures/make-plates.ts'
import {loadLook} from './look.ts'
import type {Guide} from './model/guide.ts'
import type {ContentsEntry, Handbook} from './model/handbook.ts'
import type {Library} from './model/library.ts'
import {loadGuides} from './read/load-guides.ts'
import {readLibrary} from './read/read-library.ts'
import {withoutCopies} from './read/without-copies.ts'
import {refine} from './refine/refine.ts'
import type {Report} from './report/diagnostic.ts'
import {positionAt} from './source/position.ts'
import type {Sources} from './source/source.ts'
import {layOut} from './template/lay-out.ts'
import {serialise} from './xhtml/serialise.ts'

/** The forms between a guide's text and its books. */
export const forms = ['model', 'xhtml', 'pages'] as const
export type Form = (typeof forms)[number]

export interface ShowRequest {
  readonly form: Form
  /** The guide's slug, or the path of its file or folder. */
  readonly guide: string
  readonly guides: string
  /** The map of links that somebody named. */
  readonly linkMap?: string
  readonly assets: string
  readonly templates: readonly string[]
}

/** What was found: the form's text, or the slugs that would have been known. */
export type Shown =
  | {readonly found: true; readonly text: string}
  | {readonly found: false; readonly known: readonly string[]}

/** Prints one guide, as a book of its own, in one of the forms in between. Reports nothing. */
export async function show(request: ShowRequest): Promise<Shown> {
  const quiet = () => {}
  const files = await loadGuides(request.guides, request.linkMap)
  const {library, sources} = readLibrary(files, quiet)
  const guide = guideOf(library, request.guide)
  if (guide === undefined) return {found: false, known: library.guides.map(({slug}) => slug)}
  if (request.form === 'model') return {found: true, text: modelText(guide, sources)}
  const handbook = await handbookOf(guide, library, request.assets, quiet)
  return {found: true, text: await laidOut(handbook, request, quiet)}
}

function guideOf({guides}: Library, name: string): Guide | undefined {
  const path = name.split(sep).join('/').replace(/^\.\//, '').replace(/\/+$/, '')
  const holds = ({topics}: Guide) =>
    topics.some(({span}) => span.file === path || dirname(span.file) === path)
  return guides.find(({slug}) => slug === name) ?? guides.find(holds)
}

function modelText(guide: Guide, sources: Sources): string {
  const short = (key: string, value: unknown) =>
    key === 'span' ? placeText(value, sources) : value
  return `${JSON.stringify(guide, short, 2)}\n`
}

/** Spans as people read them: file:line:column-line:column. */
function placeText(value: unknown, sources: Sources): unknown {
  if (typeof value !== 'object' || value === null) return value
  const {file, start, end} = {file: '', start: 0, end: 0, ...value}
  const source = sources.get(file)
  if (source === undefined) return value
  const [from, to] = [positionAt(source, start), positionAt(source, end)]
  return `${file}:${from.line}:${from.column}-${to.line}:${to.column}`
}

async function handbookOf(
  guide: Guide,
  library: Library,
  assets: string,
  report: Report,
): Promise<Handbook> {
  const alone = withoutCopies({...library, guides: [guide]})
  const refined = refine(selectHandbook(alone, wholeLibrary(alone), report), alone, report)
  return (await makePlates(refined, assets, report)).handbook
}

async function laidOut(
  handbook: Handbook,
  {form, templates, assets}: ShowRequest,
  report: Report,
): Promise<string> {
  const look = await loadLook(templates, report, () => {})
  const words = await look.wordsIn(handbook.language)
  const documents = layOut(handbook, words, look.templates, report)
  if (form === 'xhtml') {
    const chapters = documents.filter(({placement}) => placement === 'chapter')
    return chapters.map(({root}) => `${serialise(root)}\n`).join('')
  }
  const {plates} = await makePlates(handbook, assets, report)
  const book = {documents, handbook, plates, words, theme: look.theme, report}
  const {renderPdf} = await import('./pdf/render-pdf.ts')
  const {pageOf} = await renderPdf(book)
  return pageRows(handbook.contents, pageOf, 0).join('')
}

function pageRows(
  entries: readonly ContentsEntry[],
  pageOf: ReadonlyMap<string, number>,
  depth: number,
): readonly string[] {
  return entries.flatMap(({id, title, entries: inner}) => {
    const page = String(pageOf.get(id) ?? '?').padStart(4)
    return [`${page}  ${'  '.repeat(depth)}${title}\n`, ...pageRows(inner, pageOf, depth + 1)]
  })
}
