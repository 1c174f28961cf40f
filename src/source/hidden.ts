/**
 * Characters that no book can hold: controls but tab and line feed, halves of pairs, and
 * non-characters (XML 1.0 §2.2), and the tags U+E0000 to U+E007F that hide a second text.
 */
const forbidden =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff\\u{e0000}-\\u{e007f}\\p{Cs}]'

/** Characters that turn around what readers see. RLM, LRM, ZWNJ, ZWJ and ZWSP are not among them. */
const overrides = '[\\u202a-\\u202e]'

export const forbiddenRuns = new RegExp(`${forbidden}+`, 'gu')
export const overrideRuns = new RegExp(`${overrides}+`, 'gu')

const both = new RegExp(`${forbidden}|${overrides}`, 'gu')
const isolates = /[\u2066-\u2069]/g

/** A text without them. Isolates go too unless each is closed. */
export function withoutHidden(text: string): string {
  const clean = text.replace(both, '')
  return hasOpenIsolate(clean) ? clean.replace(isolates, '') : clean
}

/** Whether an isolate (U+2066 to U+2068) is opened and not closed, or closed and not opened. */
export function hasOpenIsolate(text: string): boolean {
  let open = 0
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === '\u2069' ? -1 : 1
    if (open < 0) return true
  }
  return open !== 0
}
