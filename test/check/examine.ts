import {checkLibrary} from '../../src/check/check-library.ts'
import {readLibrary} from '../../src/read/read-library.ts'
import {collectReports} from '../../src/report/collector.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import type {ExampleFile} from '../../src/report/example-files.ts'
import type {Sources} from '../../src/source/source.ts'

export interface Examined {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** Reads and checks texts as `fieldbook check` does. */
export function examine(files: readonly ExampleFile[], options = {style: true}): Examined {
  const encoder = new TextEncoder()
  return examineBytes(
    files.map(({path, text}) => ({path, bytes: encoder.encode(text)})),
    options,
  )
}

export function examineBytes(
  files: Parameters<typeof readLibrary>[0],
  options = {style: true},
): Examined {
  const {report, diagnostics} = collectReports(options)
  const {library, sources} = readLibrary(files, report)
  checkLibrary(library, sources, options, report)
  return {diagnostics: diagnostics(), sources}
}
