import type {Diagnostic, Report} from './diagnostic.ts'
import {ruleOf} from './rules.ts'

/** Everything that the stages of one run reported. */
export interface Collector {
  readonly report: Report
  /** Sorted by file and place; equal places keep the order of the stages; exact doubles once. */
  readonly diagnostics: () => readonly Diagnostic[]
}

/**
 * Gathers diagnostics in memory; the order of stages does not change what is read later. Stages
 * report everything they see: what is only a matter of style is dropped here unless asked for.
 */
export function collectReports(options: {readonly style?: boolean} = {}): Collector {
  const found = new Map<string, Diagnostic>()
  return {
    report: diagnostic => {
      if (!options.style && ruleOf(diagnostic.code)?.style) return
      const key = keyOf(diagnostic)
      if (!found.has(key)) found.set(key, diagnostic)
    },
    diagnostics: () => [...found.values()].sort(byPlace),
  }
}

function keyOf({code, message, span}: Diagnostic): string {
  return JSON.stringify([code, message, span.file, span.start, span.end])
}

/** Compares by code unit, not by the machine's language: the same order everywhere. */
function byPlace(one: Diagnostic, other: Diagnostic): number {
  if (one.span.file !== other.span.file) return one.span.file < other.span.file ? -1 : 1
  return one.span.start - other.span.start
}
