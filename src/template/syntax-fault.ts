import type {Diagnostic} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import {offsetOf} from './place.ts'

/**
 * What Handlebars' parser says against a template, with its place. The parser's own message holds
 * joined lines and names of tokens, so only what it found is taken from it (Handlebars 4.7.10).
 */
export function syntaxFault(error: unknown, source: Source): Diagnostic {
  const message = error instanceof Error ? error.message : String(error)
  const {line, column} = placeOf(error, message)
  const start = offsetOf(source, line, column)
  return {
    code: 'template/syntax',
    severity: 'error',
    message: factOf(message),
    span: {file: source.path, start, end: Math.min(start + 1, source.text.length)},
    hint: 'write {{name}} to fill in, and close {{#if …}} with {{/if}}, {{#each …}} with {{/each}}',
  }
}

function factOf(message: string): string {
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message)
  if (mismatch !== null) return `{{#${mismatch[1]}}} is closed by {{/${mismatch[2]}}}`
  const got = /got '(\w+)'/.exec(message)?.[1] ?? ''
  if (got === 'EOF') return 'a block is opened and never closed'
  if (got === 'OPEN_ENDBLOCK') return 'a block is closed that was never opened'
  return 'what stands in the braces cannot be read'
}

function placeOf(error: unknown, message: string): {line: number; column: number} {
  const inMessage = / - (\d+):(\d+)$/.exec(message)
  if (inMessage !== null) return {line: Number(inMessage[1]), column: Number(inMessage[2]) + 1}
  const marked = /on line (\d+)[^\n]*\n[^\n]*\n(-*)\^/.exec(message)
  const line = Number(marked?.[1] ?? /on line (\d+)/.exec(message)?.[1] ?? '1')
  return {line, column: columnOf(error) + 1}
}

function columnOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('hash' in error)) return 0
  const {hash} = error
  if (typeof hash !== 'object' || hash === null || !('loc' in hash)) return 0
  const {loc} = hash
  if (typeof loc !== 'object' || loc === null || !('last_column' in loc)) return 0
  return Number(loc.last_column)
}
