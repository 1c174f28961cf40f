import {cover} from '../../source/span.ts'
import type {Token} from '../markdown/placed.ts'
import type {DraftDefinition, DraftDefinitions} from './draft.ts'
import {lineSpan, type ReadText, readText, takeCut, type Walk} from './walk.ts'

/** Reads a definition list: terms, and what stands behind `: ` under each. */
export function readDefinitions(opener: Token, walk: Walk): DraftDefinitions {
  const entries: DraftDefinition[] = []
  let term: ReadText = {inlines: [], span: lineSpan(opener, walk.reading)}
  for (let token = walk.take(); token && token.type !== 'dl_close'; token = walk.take()) {
    if (token.type === 'dt_open') term = readText(takeCut(walk), walk)
    else if (token.type === 'dd_open') {
      const blocks = walk.blocks('dd_close')
      const span = blocks.map(block => block.span).reduce(cover, term.span)
      entries.push({term: term.inlines, blocks, span})
      term = {...term, inlines: []}
    }
  }
  const span = entries.map(entry => entry.span).reduce(cover, term.span)
  return {kind: 'draftDefinitions', entries, span}
}
