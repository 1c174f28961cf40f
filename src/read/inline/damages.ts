import type {Span} from '../../source/span.ts'
import type {Token} from '../markdown/placed.ts'
import type {Reading} from '../reading.ts'

interface Damage {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** What the rules in `markdown/rules` mend, by the name that they leave in `token.meta`. */
const damages: Readonly<Record<string, Damage>> = {
  picture: {
    code: 'image/broken-syntax',
    message: "the picture's brackets are damaged",
    hint: 'write ![what the picture shows](address)',
  },
  'no-address': {
    code: 'image/broken-syntax',
    message: 'the picture has no address',
    hint: 'write ![what the picture shows](address)',
  },
  link: {
    code: 'link/broken-syntax',
    message: "the link's brackets are damaged",
    hint: 'write [words](address)',
  },
  title: {
    code: 'link/broken-title',
    message: "the quotation marks of the link's title are not closed",
    hint: 'write [words](address "title"), or leave the title out',
  },
  hashes: {
    code: 'heading/marker-in-text',
    message: 'heading marks stand inside a sentence',
    hint: 'put ** in the place of the # marks',
  },
}

/** Reports what a rule of ours has mended, if the token tells of it. */
export function reportDamage(token: Token, span: Span, reading: Reading): void {
  const damage = damages[String(token.meta?.damage ?? '')]
  if (damage === undefined) return
  reading.report({
    ...damage,
    severity: 'error',
    span,
    repaired: true,
    ...fixOf(token, span, reading),
  })
}

/** Only hashes and pictures say beyond doubt what was meant. */
function fixOf(token: Token, span: Span, reading: Reading) {
  const written = reading.source.text.slice(span.start, span.end)
  if (token.meta?.damage === 'hashes') {
    return {fix: [{span, text: written.replace(/^#+ /, '**')}]}
  }
  if (token.meta?.damage === 'picture') {
    return {fix: [{span, text: written.replace(/\]? ?[(\uff08]([^(\uff08]*)[)\uff09]$/, ']($1)')}]}
  }
  return {}
}
