import {inEachTopic} from '../check.ts'

/**
 * Embeddings and overrides (U+202A–202E), isolates (U+2066–2069) and tags (U+E0000–E007F). Marks
 * that Arabic, Persian, Khmer and Burmese need (RLM, LRM, ZWJ, ZWNJ, ZWSP) are not among them.
 */
const steering = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u
const isolates = /[\u2066-\u2068]/u
const isolateEnd = '\u2069'

/** text/bidi-override: "report\u202efdp.exe" reads as report.exe spelt backwards (Trojan source). */
export const hiddenDirection = inEachTopic(({source}, report) => {
  if (!steering.test(source.text)) return
  for (const {0: line, index} of source.text.matchAll(/[^\n]+/g)) {
    for (const spot of steeringIn(line)) {
      const code = line.codePointAt(spot) ?? 0
      const start = index + spot
      report({
        code: 'text/bidi-override',
        severity: 'error',
        message: `U+${code.toString(16).toUpperCase()} cannot be seen and turns around what readers see`,
        span: {file: source.path, start, end: start + String.fromCodePoint(code).length},
        hint: 'delete the character',
      })
    }
  }
})

/** Isolates that are opened and closed in one line are harmless. */
function steeringIn(line: string): readonly number[] {
  const open: number[] = []
  const found: number[] = []
  for (const {0: character, index} of line.matchAll(new RegExp(steering, 'gu'))) {
    if (isolates.test(character)) open.push(index)
    else if (character !== isolateEnd) found.push(index)
    else if (open.pop() === undefined) found.push(index)
  }
  return [...found, ...open].sort((one, other) => one - other)
}
