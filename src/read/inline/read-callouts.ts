import type {Callout} from '../../model/inline.ts'
import type {Span} from '../../source/span.ts'
import type {Reading} from '../reading.ts'

const one = /^(\d{1,3}):(\d{1,5}),(\d{1,5})(?:,(\d{1,5})x(\d{1,5}))?$/

/**
 * Reads `callouts="1:120,80 2:300,220,40x20"`: the number on the disc, its place from the left and the
 * top, and the size of a ring around the target where one is wanted; all in pixels of the picture.
 */
export function readCallouts(braces: string, span: Span, reading: Reading): readonly Callout[] {
  const value = /\bcallouts\s*=\s*["']([^"']*)["']/.exec(braces)?.[1] ?? ''
  const parts = value.split(/[\s;]+/).filter(part => part !== '')
  const callouts = parts.flatMap(calloutOf)
  if (callouts.length < parts.length || parts.length === 0) {
    const message = 'these call-outs cannot be read'
    const hint =
      'write callouts="1:120,80 2:300,220,40x20": number, place and size of the ring, in pixels'
    reading.report({code: 'image/callouts', severity: 'error', message, span, hint})
  }
  return callouts
}

function calloutOf(part: string): readonly Callout[] {
  const found = one.exec(part)
  if (found === null) return []
  const [number = 0, x = 0, y = 0, width = 0, height = 0] = found
    .slice(1)
    .map(text => Number(text ?? 0))
  return [{number, x, y, width, height}]
}
