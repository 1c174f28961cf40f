import type {Library} from '../model/library.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Sources} from '../source/source.ts'
import {checks, styleChecks} from './checks.ts'
import {surveyLibrary} from './survey/survey-library.ts'

/** What to look for besides the faults. */
export interface CheckOptions {
  /** Blanks, tabs and their like. */
  readonly style: boolean
}

/** Looks for what reading lets pass: rules over the model and the very text of its sources. */
export function checkLibrary(
  library: Library,
  sources: Sources,
  options: CheckOptions,
  report: Report,
): void {
  const survey = surveyLibrary(library, sources)
  for (const check of checks) check(survey, report)
  if (options.style) for (const check of styleChecks) check(survey, report)
}
