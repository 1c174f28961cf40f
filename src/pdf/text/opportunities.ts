import LineBreaker from 'linebreak'
import {dictionaryBreaks} from './dictionary-breaks.ts'
import {Break} from './piece.ts'

/**
 * Before an opening quotation mark after a Chinese or Japanese sign, and after a closing one before
 * such a sign (rule LB19a of Unicode 16, which linebreak does not know yet).
 */
const quoteEdges =
  /(?<=[\u3040-\u30ff\u3400-\u9fff])(?=[\u2018\u201c])|(?<=[\u2019\u201d])(?=[\u3040-\u30ff\u3400-\u9fff])/g

const cjk = /[\u3040-\u30ff\u3400-\u9fff]/

/**
 * For each offset of a text whether a line may end before it: UAX #14 (linebreak 1.1.0), word lists
 * for scripts without spaces, and no break inside `://` or after it.
 */
export function opportunitiesOf(text: string): Uint8Array {
  const breaks = new Uint8Array(text.length + 1)
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const forced = found.required === true || text[found.position - 1] === '\n'
    breaks[found.position] = forced ? Break.forced : Break.allowed
  }
  if (!text.endsWith('\n')) breaks[text.length] = Break.allowed
  for (const offset of dictionaryBreaks(text)) {
    if (breaks[offset] === Break.never) breaks[offset] = Break.allowed
  }
  if (cjk.test(text)) {
    for (const {index} of text.matchAll(quoteEdges)) {
      if (breaks[index] === Break.never) breaks[index] = Break.allowed
    }
  }
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3))
    breaks.fill(Break.never, at + 1, at + 4)
  return breaks
}
