import {checkLibrary} from './check/check-library.ts'
import type {GuideFile} from './read/guide-file.ts'
import {readLibrary} from './read/read-library.ts'
import {collectReports} from './report/collector.ts'
import type {Diagnostic} from './report/diagnostic.ts'
import type {Sources} from './source/source.ts'

/** What reading and checking found in a set of files. */
export interface Examined {
  readonly guides: number
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** Reads and checks files without making a book. */
export function examine(files: readonly GuideFile[], options: {style: boolean}): Examined {
  const {report, diagnostics} = collectReports(options)
  const {library, sources} = readLibrary(files, report)
  checkLibrary(library, sources, options, report)
  return {guides: library.guides.length, diagnostics: diagnostics(), sources}
}
