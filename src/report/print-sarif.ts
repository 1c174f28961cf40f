import type {Sources} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import type {Diagnostic} from './diagnostic.ts'
import {placeOf} from './place.ts'
import {ruleOf} from './rules.ts'
import {visible} from './visible.ts'

/** The report for code hosts and editors: SARIF 2.1.0 (OASIS), one run, only the rules it uses. */
export function printSarif(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  options: {readonly version: string},
): string {
  const codes = [...new Set(diagnostics.map(({code}) => code))].sort()
  const driver = {name: 'fieldbook', version: options.version, rules: codes.map(ruleFor)}
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver},
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(diagnostic => resultFor(diagnostic, codes, sources)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleFor(code: string) {
  const rule = ruleOf(code)
  if (rule === undefined) return {id: code}
  return {
    id: code,
    shortDescription: {text: rule.title},
    fullDescription: {text: rule.why},
    help: {text: rule.mend},
    defaultConfiguration: {level: rule.severity},
  }
}

function resultFor(diagnostic: Diagnostic, codes: readonly string[], sources: Sources) {
  const {code, severity, message, span, hint, notes = [], repaired = false} = diagnostic
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: {text: visible(hint === undefined ? message : `${message}; ${hint}`)},
    locations: [locationOf(span, sources)],
    ...(notes.length === 0
      ? {}
      : {
          relatedLocations: notes.map((note, id) => ({
            id,
            ...locationOf(note.span, sources),
            message: {text: visible(note.message)},
          })),
        }),
    properties: {repaired},
  }
}

function locationOf(span: Span, sources: Sources) {
  const artifactLocation = {uri: uriOf(span.file)}
  const place = placeOf(span, sources)
  if (place === null) return {physicalLocation: {artifactLocation}}
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    charOffset: span.start,
    charLength: Math.max(0, span.end - span.start),
  }
  return {physicalLocation: {artifactLocation, region}}
}

/** A relative path as a URI; lone surrogates, which no URI can hold, become U+FFFD. */
function uriOf(path: string): string {
  const whole = path.replace(/\p{Cs}/gu, '\ufffd')
  return whole.split('/').map(encodeURIComponent).join('/')
}
