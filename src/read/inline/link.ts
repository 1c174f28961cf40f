import type {Inline, Literal} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {withoutHidden} from '../../source/hidden.ts'
import type {Span} from '../../source/span.ts'
import type {Token} from '../markdown/placed.ts'
import type {Reading} from '../reading.ts'
import {addressFault} from './address.ts'
import type {DraftInline} from './draft.ts'

/** Makes a link, or words and their address where the address is not safe to follow. */
export function linkOf(
  opener: Token,
  inlines: readonly Inline[],
  span: Span,
  reading: Reading,
): readonly DraftInline[] {
  const url = withoutHidden(String(opener.attrGet('href') ?? ''))
  const isAutomatic = opener.info === 'auto'
  const words = isAutomatic ? [literalOf(plainText(inlines), span)] : inlines
  const fault = addressFault(url)
  if (fault === null) {
    return [{kind: 'link', inlines: words, url, reference: '', target: '', span}]
  }
  reading.report({...fault, span, repaired: true})
  if (isAutomatic || plainText(words) === url) return words
  return [...words, ...addressAfter(url, span, reading)]
}

/** The address as text behind the words: "the settings (chrome://settings)". */
function addressAfter(url: string, span: Span, reading: Reading): readonly DraftInline[] {
  const at = reading.source.text.slice(span.start, span.end).lastIndexOf(url)
  const place =
    at === -1 ? span : {...span, start: span.start + at, end: span.start + at + url.length}
  const bracket = (text: string, offset: number): DraftInline => {
    const around = {...span, start: offset, end: offset}
    return {kind: 'characters', text, verbatim: false, span: around}
  }
  return [bracket(' (', place.start), literalOf(url, place), bracket(')', place.end)]
}

function literalOf(text: string, span: Span): Literal {
  return {kind: 'literal', text, span}
}
