import {checkLibrary} from './check/check-library.ts'
import {loadEditions} from './edition/load-editions.ts'
import {loadGlossary} from './edition/load-glossary.ts'
import {readEdition} from './edition/read-edition.ts'
import {selectHandbook} from './edition/select-handbook.ts'
import {checkPictures} from './figures/check-pictures.ts'
import type {Library} from './model/library.ts'
import type {GuideFile} from './read/guide-file.ts'
import {readLibrary} from './read/read-library.ts'
import {collectReports} from './report/collector.ts'
import type {Diagnostic, Report} from './report/diagnostic.ts'
import type {Source, Sources} from './source/source.ts'

/** What reading and checking found in a set of files. */
export interface Examined {
  readonly guides: number
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** Reads and checks files without making a book, and without looking at anything beside them. */
export function examine(files: readonly GuideFile[], options: {style: boolean}): Examined {
  const {report, diagnostics} = collectReports(options)
  const {library, sources} = readLibrary(files, report)
  checkLibrary(library, sources, options, report)
  return {guides: library.guides.length, diagnostics: diagnostics(), sources}
}

/** Where the files lie. */
export interface Surroundings {
  /** Folder of pictures; it may be missing. */
  readonly assets: string
  /** Folders of guides, whose glossaries and editions are read, too. */
  readonly folders: readonly string[]
}

/** Reads and checks files, their pictures, and the glossaries and editions of their folders. */
export async function examineAll(
  files: readonly GuideFile[],
  {assets, folders}: Surroundings,
  options: {style: boolean},
): Promise<Examined> {
  const {report, diagnostics} = collectReports(options)
  const {library, sources} = readLibrary(files, report)
  checkLibrary(library, sources, options, report)
  await checkPictures(library.guides, assets, report)
  const beside = new Map<string, Source>(sources)
  const keep = (source: Source) => void beside.set(source.path, source)
  for (const folder of folders) await examineFolder(folder, library, report, keep)
  return {guides: library.guides.length, diagnostics: diagnostics(), sources: beside}
}

async function examineFolder(
  folder: string,
  library: Library,
  report: Report,
  keep: (source: Source) => void,
): Promise<void> {
  const languages = new Set(library.guides.map(({language}) => language))
  for (const language of languages) await loadGlossary([folder], language, report, keep)
  for (const source of await loadEditions(folder)) {
    keep(source)
    const edition = readEdition(source, report)
    if (edition !== null) selectHandbook(library, edition, report)
  }
}
