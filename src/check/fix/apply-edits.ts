import type {Diagnostic, Edit} from '../../report/diagnostic.ts'

/**
 * Applies the corrections of diagnostics to a text as written. Their places count `\n` for every
 * line end; the text keeps its own. Of two corrections that overlap, the first in the text is made.
 */
export function applyEdits(written: string, diagnostics: readonly Diagnostic[]): string {
  const offsetIn = writtenOffsets(written)
  const lineEnd = written.includes('\r\n') ? '\r\n' : written.includes('\r') ? '\r' : '\n'
  let text = ''
  let done = 0
  for (const {span, text: mended} of chosenEdits(diagnostics)) {
    text += written.slice(done, offsetIn(span.start)) + mended.replaceAll('\n', lineEnd)
    done = offsetIn(span.end)
  }
  return text + written.slice(done)
}

/** All edits of a diagnostic or none: half a correction would be damage. */
function chosenEdits(diagnostics: readonly Diagnostic[]): readonly Edit[] {
  const chosen: Edit[] = []
  const sorted = [...diagnostics].sort((one, other) => one.span.start - other.span.start)
  for (const {fix = []} of sorted) {
    const free = fix.every(edit => !chosen.some(other => overlap(edit, other)))
    if (free) chosen.push(...fix)
  }
  return chosen.sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  )
}

/** Two insertions at one place overlap too: nobody could say which comes first. */
function overlap({span: one}: Edit, {span: other}: Edit): boolean {
  if (one.start === other.start) return true
  return one.start < other.end && other.start < one.end
}

/** Finds a place of the text with `\n` for line ends again in the text as written. */
function writtenOffsets(written: string): (offset: number) => number {
  const returns: number[] = []
  for (const {index} of written.matchAll(/\r\n/g)) returns.push(index - returns.length)
  return offset => {
    let low = 0
    let high = returns.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((returns[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
}
