import type {Sources} from '../source/source.ts'
import {type Crowd, crowdsOf} from './crowd.ts'
import type {Diagnostic} from './diagnostic.ts'
import {excerptOf, shortenAddresses} from './excerpt.ts'
import {type Paint, paintOf} from './paint.ts'
import {printCrowd, worstAmong} from './print-crowd.ts'
import {printPlace} from './print-place.ts'
import {visible} from './visible.ts'

/** How a report is to look. */
export interface TextOptions {
  /** Only on a terminal and without NO_COLOR: the edge decides. */
  readonly color?: boolean
  /** Columns of a line, at least 40; the author's long lines are cut to it. */
  readonly width?: number
  /** More than this many of one code become one paragraph; `Infinity` prints each. */
  readonly many?: number
}

/** Nobody reads the eleventh report of a kind. */
const manyOfAKind = 10

/** Every diagnostic with its place first, then the author's line with the spot marked. */
export function printText(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  options: TextOptions = {},
): string {
  const paint = paintOf(options.color ?? false)
  const width = Math.max(40, options.width ?? 100)
  const {single, crowds} = crowdsOf(diagnostics, options.many ?? manyOfAKind)
  const parts = [
    ...single.map(diagnostic => printOne(diagnostic, sources, paint, width)),
    ...gravestLast(crowds).map(crowd => printCrowd(crowd, sources, paint)),
  ]
  return parts.map(part => `${part}\n`).join('\n')
}

/** The end of a report is what people read first. */
function gravestLast(crowds: readonly Crowd[]): readonly Crowd[] {
  return (['note', 'warning', 'error'] as const).flatMap(severity =>
    crowds.filter(({diagnostics}) => worstAmong(diagnostics) === severity),
  )
}

function printOne(diagnostic: Diagnostic, sources: Sources, paint: Paint, width: number): string {
  const {code, severity, message, notes = [], repaired, span} = diagnostic
  const place = paint.strong(printPlace(span, sources))
  const name = `${paint.severity(severity, severity)} ${code}${repaired ? ' (mended)' : ''}`
  return [
    `${place} ${name}`,
    `  ${visible(message)}`,
    ...spotLines(diagnostic, sources, paint, width),
    ...notes.map(note => {
      const where = printPlace(note.span, sources)
      return `  ${paint.strong('note:')} ${visible(note.message)}, ${where}`
    }),
  ].join('\n')
}

/** The author's line, the mark under it, and the hint, which may show the line as it should be. */
function spotLines(
  {span, severity, hint}: Diagnostic,
  sources: Sources,
  paint: Paint,
  width: number,
): readonly string[] {
  const source = sources.get(span.file)
  if (source === undefined || source.text === '') return hint ? [hintLine(hint, paint)] : []
  const room = width - `  ${source.lineStarts.length} | `.length
  const {line, written, text, mark} = excerptOf(source, span, room)
  const blank = ' '.repeat(String(line).length)
  const spot = mark.replace(/\^+/, carets => paint.severity(severity, carets))
  return [
    `  ${paint.faint(`${line} |`)} ${text}`.trimEnd(),
    `  ${paint.faint(`${blank} |`)} ${spot}`,
    ...(hint ? [hintLine(shortenAddresses(hint, written), paint)] : []),
  ]
}

function hintLine(hint: string, paint: Paint): string {
  return `  ${paint.strong('hint:')} ${visible(hint)}`
}
