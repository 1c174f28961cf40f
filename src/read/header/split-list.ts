import type {Entry, Value} from './header.ts'

/** Cuts a value at its semicolons, but not inside brackets; items of a YAML list stand as they are. */
export function splitList(entry: Entry): readonly Value[] {
  if (entry.values.length > 0) return entry.values
  const values: Value[] = []
  let depth = 0
  let from = 0
  const cut = (to: number) => {
    const part = entry.value.slice(from, to)
    const start = entry.valueSpan.start + from + (part.length - part.trimStart().length)
    const text = part.trim()
    if (text !== '')
      values.push({text, span: {...entry.valueSpan, start, end: start + text.length}})
    from = to + 1
  }
  for (const [at, mark] of [...entry.value].entries()) {
    if (mark === '[' || mark === '(') depth++
    if (mark === ']' || mark === ')') depth--
    if (mark === ';' && depth <= 0) cut(at)
  }
  cut(entry.value.length)
  return values
}
