import type {Severity} from './diagnostic.ts'

/** Puts words into colours of a terminal, or leaves them as they are. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

const escapeCharacter = '\u001b['
const colours: Readonly<Record<Severity, string>> = {error: '31;1', warning: '33;1', note: '36'}

/** `color` is for the caller to decide: only on a terminal, and never with NO_COLOR set. */
export function paintOf(color: boolean): Paint {
  const put = (style: string, text: string) =>
    color && text !== '' ? `${escapeCharacter}${style}m${text}${escapeCharacter}0m` : text
  return {
    severity: (severity, text) => put(colours[severity], text),
    strong: text => put('1', text),
    faint: text => put('2', text),
  }
}
