import type {Library} from '../../model/library.ts'
import {crowdsOf} from '../../report/crowd.ts'
import type {Diagnostic} from '../../report/diagnostic.ts'
import {placeOf} from '../../report/place.ts'
import {visible} from '../../report/visible.ts'
import type {Sources} from '../../source/source.ts'
import {surveyLibrary} from '../survey/survey-library.ts'
import {type Landmarks, landmarksOf} from './landmarks.ts'

/** A table for a spreadsheet: one line for each place that needs the same work. */
export interface Worklist {
  /** As `worklistName` gives it. */
  readonly name: string
  readonly code: string
  /** UTF-8, columns parted by tabs, a heading line first. */
  readonly text: string
}

/** A code reported more often than this is told once, and listed. */
const manyOfAKind = 10

const columns = ['file', 'line', 'column', 'where', 'alternative text', 'address', 'message']

/** One list for each code of which there are too many to tell one by one; pure, the edge writes. */
export function worklistsOf(
  diagnostics: readonly Diagnostic[],
  library: Library,
  sources: Sources,
  many: number = manyOfAKind,
): readonly Worklist[] {
  const {crowds} = crowdsOf(diagnostics, many)
  if (crowds.length === 0) return []
  const landmarks = landmarksOf(surveyLibrary(library, sources))
  return crowds.map(crowd => {
    const rows = crowd.diagnostics.map(diagnostic => rowOf(diagnostic, sources, landmarks))
    const text = [columns, ...rows].map(row => `${row.map(cell).join('\t')}\n`).join('')
    return {name: worklistName(crowd.code), code: crowd.code, text}
  })
}

/** `image-missing-file.tsv` for `image/missing-file`. */
export function worklistName(code: string): string {
  return `${code.replace('/', '-')}.tsv`
}

function rowOf(
  {span, message}: Diagnostic,
  sources: Sources,
  landmarks: Landmarks,
): readonly string[] {
  const place = placeOf(span, sources)
  const picture = landmarks.pictureAt(span)
  return [
    span.file,
    String(place?.line ?? ''),
    String(place?.column ?? ''),
    landmarks.whereIs(span),
    picture?.alt ?? '',
    picture?.url ?? '',
    message,
  ]
}

/** One line, no tab; a spreadsheet takes a cell that begins with = + - or @ for a formula. */
function cell(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ').trim())
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}
