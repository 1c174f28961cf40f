import {dirname, extname} from 'node:path'
import type {Edition} from './edition/edition.ts'
import {loadGlossary} from './edition/load-glossary.ts'
import {selectHandbook} from './edition/select-handbook.ts'
import {languageOf} from './edition/whole-library.ts'
import type {Look} from './look.ts'
import type {Handbook} from './model/handbook.ts'
import type {Library} from './model/library.ts'
import {refine} from './refine/refine.ts'
import type {Report} from './report/diagnostic.ts'
import type {Source} from './source/source.ts'

/** Where the words of a book's glossary may lie, beside its guides or beside its edition. */
export interface Places {
  /** Folder of guides, or one guide. */
  readonly guides: string
  /** The edition's file, or ''. */
  readonly edition: string
}

/** Makes the handbook of an edition, with its parts, its glossary, and all that refining adds. */
export async function chooseHandbook(
  edition: Edition,
  library: Library,
  {guides, edition: file}: Places,
  look: Look,
  report: Report,
  keep: (source: Source) => void,
): Promise<Handbook> {
  const language = edition.language || languageOf(library)
  const folder = extname(guides) === '' ? guides : dirname(guides)
  const folders = file === '' ? [folder] : [folder, dirname(file)]
  const glossary = await loadGlossary(folders, language, report, keep)
  const shelf = {needs: look.needs, glossary}
  return refine(selectHandbook(library, edition, report, shelf), library, report)
}
