import type {Diagnostic} from './diagnostic.ts'

/** Many reports of one code; never empty. */
export interface Crowd {
  readonly code: string
  readonly diagnostics: readonly [Diagnostic, ...(readonly Diagnostic[])]
}

/** Parts what is to be told one by one from what is told once for many. */
export interface Crowds {
  readonly single: readonly Diagnostic[]
  readonly crowds: readonly Crowd[]
}

/** A code reported more than `many` times becomes a crowd, in the order of its first report. */
export function crowdsOf(diagnostics: readonly Diagnostic[], many: number): Crowds {
  const byCode = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  for (const diagnostic of diagnostics) {
    const same = byCode.get(diagnostic.code)
    if (same === undefined) byCode.set(diagnostic.code, [diagnostic])
    else same.push(diagnostic)
  }
  const crowds = [...byCode]
    .filter(([, same]) => same.length > many)
    .map(([code, same]) => ({code, diagnostics: same}))
  const crowded = new Set(crowds.map(({code}) => code))
  return {single: diagnostics.filter(({code}) => !crowded.has(code)), crowds}
}
