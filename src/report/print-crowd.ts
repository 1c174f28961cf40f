import type {Sources} from '../source/source.ts'
import type {Crowd} from './crowd.ts'
import type {Diagnostic, Severity} from './diagnostic.ts'
import type {Paint} from './paint.ts'
import {printPlace} from './print-place.ts'
import {ruleOf} from './rules.ts'
import {countsOf, tallyOf} from './tally.ts'
import {visible} from './visible.ts'

const placesShown = 3

/** One paragraph for many reports of a kind: how many, what it is, the first places. */
export function printCrowd(crowd: Crowd, sources: Sources, paint: Paint): string {
  const {code, diagnostics} = crowd
  const [first] = diagnostics
  const mended = diagnostics.every(({repaired}) => repaired) ? ' (mended)' : ''
  const files = new Set(diagnostics.map(({span}) => span.file)).size
  const severity = worstAmong(diagnostics)
  const alike = diagnostics.every(one => one.severity === severity)
  const severities = alike ? severity : countsOf(tallyOf(diagnostics))
  const rule = ruleOf(code)
  const rest = Math.max(0, diagnostics.length - placesShown)
  return [
    `${paint.strong(`${diagnostics.length} times in ${filesOf(files)}`)} ` +
      `${paint.severity(severity, severities)} ${code}${mended}`,
    `  ${rule === undefined ? visible(first.message) : rule.title}`,
    `  ${firstPlaces(diagnostics, sources)}${rest > 0 ? ` and ${rest} more; --full prints each` : ''}`,
    ...(rule === undefined ? [] : [`  ${paint.strong('hint:')} ${rule.mend}`]),
  ].join('\n')
}

/** A place in the same file as the one before is told without the file. */
function firstPlaces(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const shown = diagnostics.slice(0, placesShown)
  const places = shown.map(({span}, index) => {
    const place = printPlace(span, sources)
    const file = visible(span.file)
    const again = index > 0 && shown[index - 1]?.span.file === span.file && place !== file
    return again ? place.slice(file.length + 1) : place
  })
  return places.join(', ')
}

/** The gravest severity of some diagnostics. */
export function worstAmong(diagnostics: readonly Diagnostic[]): Severity {
  const has = (severity: Severity) => diagnostics.some(one => one.severity === severity)
  return has('error') ? 'error' : has('warning') ? 'warning' : 'note'
}

function filesOf(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}
