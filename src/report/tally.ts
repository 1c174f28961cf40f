import type {Sources} from '../source/source.ts'
import type {Diagnostic, Severity} from './diagnostic.ts'
import {placeOf} from './place.ts'
import {visible} from './visible.ts'

/** How many of each severity a run reported. */
export type Tally = Readonly<Record<Severity, number>>

const severities: readonly Severity[] = ['error', 'warning', 'note']

/** Counts by severity. */
export function tallyOf(diagnostics: readonly Diagnostic[]): Tally {
  const count = (severity: Severity) =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  return {error: count('error'), warning: count('warning'), note: count('note')}
}

/** Whether the guides need work: any error, mended by reading or not; `strict`: warnings as well. */
export function fails(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  const {error, warning} = tallyOf(diagnostics)
  return error > 0 || (strict && warning > 0)
}

/** The last line of a report: the counts, and the worst of all with its place. */
export function finalLine(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  strict: boolean,
): string {
  const tally = tallyOf(diagnostics)
  const worst = worstOf(diagnostics)
  if (worst === undefined) return 'nothing to mend'
  const place = placeOf(worst.span, sources)
  const where = place === null ? '' : `:${place.line}:${place.column}`
  const sternly = strict && tally.warning > 0 ? ' (strict: warnings count as errors)' : ''
  return `${countsOf(tally)}${sternly}; first of the worst: ${worst.code} at ${visible(worst.span.file)}${where}`
}

/** "1 error, 10 warnings": what there is, the gravest first. */
export function countsOf(tally: Tally): string {
  return severities
    .filter(severity => tally[severity] > 0)
    .map(severity => {
      const count = tally[severity]
      return `${count} ${severity}${count === 1 ? '' : 's'}`
    })
    .join(', ')
}

/** What nobody mended weighs more than what was read right all the same. */
function worstOf(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  const ranked = severities.flatMap(severity => {
    const same = diagnostics.filter(diagnostic => diagnostic.severity === severity)
    return [...same.filter(({repaired}) => !repaired), ...same.filter(({repaired}) => repaired)]
  })
  return ranked[0]
}
