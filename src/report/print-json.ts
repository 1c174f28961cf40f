import type {Sources} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import type {Diagnostic} from './diagnostic.ts'
import {placeOf} from './place.ts'
import {tallyOf} from './tally.ts'

/** Raised when a field changes its meaning; new fields may come at any time. */
const formatVersion = 1

/** The report for programs: one JSON object; lines and columns count from 1, offsets from 0. */
export function printJson(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const {error, warning, note} = tallyOf(diagnostics)
  const report = {
    version: formatVersion,
    errors: error,
    warnings: warning,
    notes: note,
    diagnostics: diagnostics.map(diagnostic => plain(diagnostic, sources)),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function plain(diagnostic: Diagnostic, sources: Sources) {
  const {code, severity, message, span, hint = null, notes = [], repaired = false} = diagnostic
  return {
    code,
    severity,
    message,
    ...plainPlace(span, sources),
    hint,
    repaired,
    notes: notes.map(note => ({message: note.message, ...plainPlace(note.span, sources)})),
  }
}

/** A file that is no text of this run has null for its line and column. */
function plainPlace(span: Span, sources: Sources) {
  const {file, start, end} = span
  const {
    line = null,
    column = null,
    endLine = null,
    endColumn = null,
  } = placeOf(span, sources) ?? {}
  return {file, line, column, endLine, endColumn, start, end}
}
