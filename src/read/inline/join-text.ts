import type {Inline, Text} from '../../model/inline.ts'
import {cover} from '../../source/span.ts'
import type {Characters, DraftInline} from './draft.ts'

/** Joins characters that follow each other into one text, white space folded. */
export function joinText(drafts: readonly DraftInline[]): readonly Inline[] {
  const inlines: Inline[] = []
  let run: Characters[] = []
  const flush = () => {
    if (run.length > 0) inlines.push(textOf(run))
    run = []
  }
  for (const draft of drafts) {
    if (draft.kind === 'characters') run.push(draft)
    else {
      flush()
      if (draft.kind !== 'reference') inlines.push(draft)
    }
  }
  flush()
  return inlines
}

function textOf(run: readonly Characters[]): Text {
  const text = run.map(piece => piece.text).join('')
  const span = run.map(piece => piece.span).reduce(cover)
  return {kind: 'text', text: text.replace(/[ \t\n]+/g, ' ').normalize('NFC'), span}
}
