import type {Block} from '../../model/block.ts'
import type {DraftQuote} from '../block/draft.ts'
import {paragraphOf} from '../block/draft.ts'
import {type BlockPass, inside, type Setting, startOf} from './pass.ts'

/** Finishes quotes, and makes boxes of those that begin with `[!WARNING]`. */
export const quotes: BlockPass = (drafts, to) =>
  drafts.map(draft => (draft.kind === 'draftQuote' ? finish(draft, to) : draft))

function finish(quote: DraftQuote, to: Setting): Block {
  const {alert, span} = quote
  const blocks = to.settle(
    quote.blocks,
    inside(to.place, {inBox: to.place.inBox || quote.alert !== ''}),
  )
  if (alert === '') return {kind: 'quote', blocks, span}
  const found = to.labels.boxAt(alert)
  const word = {kind: 'text', text: alert, span: startOf(span)} as const
  if (found === null) {
    const message = `\`[!${alert}]\` is not one of NOTE, TIP, IMPORTANT, WARNING, CAUTION, DANGER`
    to.report({code: 'admonition/unknown-kind', severity: 'warning', message, span: startOf(span)})
    return {kind: 'quote', blocks: [paragraphOf([word], word.span), ...blocks], span}
  }
  const label = found.isSignalWord ? [] : [word]
  return {kind: 'box', level: found.level, origin: 'alert', label, blocks, span}
}
