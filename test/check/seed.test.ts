import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {placeOf} from '../../src/report/place.ts'
import {examineBytes} from './examine.ts'

/** The customer's sample lies beside the checkout; without it there is nothing to compare. */
const seed = resolve(import.meta.dirname, '../../../shared/corpus/seed-jitsi-basic-howto.txt')

/** What a careful reader of the sample found, line and column, with the second place of a pair. */
const golden = [
  '13:1 note header/key-alias',
  '29:1 warning list/number-sequence, 31:1',
  '53:27 warning xref/shown-here-without-picture',
  '83:11 warning text/article-clash',
  '87:1 note list/continued',
  '99:1 error section/duplicate-title, 57:1',
  '107:10 note emphasis/label-unmarked',
  '125:11 warning text/article-clash',
  '129:1 note list/continued',
  '163:1 note list/continued',
  '185:78 warning xref/shown-here-without-picture',
  '199:83 warning xref/these-steps-without-target',
  '215:10 note emphasis/label-unmarked',
  '241:1 note list/continued',
  '241:8 note emphasis/label-differs',
  '245:10 note emphasis/label-unmarked',
  '267:1 warning admonition/markup-differs, 239:1',
  '269:1 note list/continued',
  '277:36 warning xref/shown-here-without-picture',
  '279:10 note emphasis/label-unmarked',
  '321:92 warning xref/shown-here-without-picture',
  '323:1 note list/continued',
  '333:172 warning xref/shown-here-without-picture',
  '401:1 error emphasis/unmatched',
]

/** What the same reader saw besides, as a matter of style. */
const goldenStyle = ['14:19 note header/trailing-blank', '145:10 note text/double-space']

describe.skipIf(!existsSync(seed))('the sample of the customer', () => {
  it('is reported as a careful reader reports it, no more and no less', () => {
    expect(reportOf({style: false})).toEqual(golden)
  })

  it('has two faults of style, and paragraphs that stand twice', () => {
    const style = reportOf({style: true}).filter(line => !golden.includes(line))
    expect(style.filter(line => !line.includes('text/duplicate-paragraph'))).toEqual(goldenStyle)
  })
})

/** Faults that are one fault in two places. */
const pairs = new Set([
  'list/number-sequence',
  'section/duplicate-title',
  'admonition/markup-differs',
])

function reportOf(options: {style: boolean}): readonly string[] {
  const files = [{path: 'jitsi.txt', bytes: readFileSync(seed)}]
  const {diagnostics, sources} = examineBytes(files, options)
  return diagnostics.map(({code, severity, span, notes = []}) => {
    const at = (one: typeof span) => {
      const place = placeOf(one, sources)
      return `${place?.line}:${place?.column}`
    }
    const second = pairs.has(code) ? notes.slice(0, 1).map(note => `, ${at(note.span)}`) : []
    return `${at(span)} ${severity} ${code}${second.join('')}`
  })
}
