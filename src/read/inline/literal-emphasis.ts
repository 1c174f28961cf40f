import type {Inline, Literal} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {DraftInline} from './draft.ts'
import type {Finishing} from './finish.ts'
import {isLiteral} from './literals.ts'

const opening = /['"\u2018\u201c\u00ab]$/
const closing = /^['"\u2019\u201d\u00bb]/

/**
 * Bold or italics that hold a path, an address or a file name, or a sample password between quotation
 * marks, say: type this as it stands.
 */
export function literalEmphasis(
  drafts: readonly DraftInline[],
  to: Finishing,
): readonly DraftInline[] {
  return drafts.map((draft, index) => {
    if (draft.kind !== 'emphasis' && draft.kind !== 'strong') return draft
    const [only] = draft.inlines
    if (only === undefined || !draft.inlines.every(isPlain) || !areVerbatim(draft.inlines))
      return draft
    const text = plainText(draft.inlines)
    const quoted = isQuoted(drafts[index - 1], drafts[index + 1]) && /[^\p{L}\s]/u.test(text)
    if (!quoted && !isLiteral(text)) return draft
    const literal: Literal = {kind: 'literal', text, span: draft.span}
    const isAddress = /^https?:\/\/\S+$/i.test(text) && !to.inLink
    if (!isAddress) return literal
    return {
      kind: 'link',
      inlines: [literal],
      url: text,
      reference: '',
      target: '',
      span: draft.span,
    }
  })
}

/** Whether the inlines say just what their author wrote, without a mark or tag between them. */
function areVerbatim(inlines: readonly Inline[]): boolean {
  const [first] = inlines
  const last = inlines[inlines.length - 1]
  if (first === undefined || last === undefined) return false
  return inlines.length === 1 || last.span.end - first.span.start === plainText(inlines).length
}

function isPlain(inline: Inline): boolean {
  if (inline.kind === 'link')
    return inline.inlines.every(isPlain) && plainText(inline.inlines) === inline.url
  return inline.kind === 'text' || inline.kind === 'literal'
}

function isQuoted(before: DraftInline | undefined, after: DraftInline | undefined): boolean {
  if (before?.kind !== 'characters' || after?.kind !== 'characters') return false
  return opening.test(before.text) && closing.test(after.text)
}
