import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadGuides} from '../../src/read/load-guides.ts'
import {placeOf} from '../../src/report/place.ts'
import {examineBytes} from './examine.ts'

const languages = resolve(import.meta.dirname, '../../../shared/corpus/languages')

/** What the rules on words found in the Arabic, Khmer, Burmese and Chinese guides; each is true. */
const known = [
  'km/01-steps.md:50:53 text/unbalanced-parenthesis',
  'my/02-safetag.md:89:3 text/unbalanced-quote',
  'my/03-safetag.md:102:36 text/unbalanced-parenthesis',
  'zh/01-steps.md:164:50 text/unbalanced-parenthesis',
]

describe.skipIf(!existsSync(languages))('guides in other languages', () => {
  it('raise no false alarm of the rules on words and sentences', async () => {
    const {diagnostics, sources} = examineBytes(await loadGuides(languages), {style: false})
    const found = diagnostics.filter(({code}) => /^(text|emphasis\/label|xref)/.test(code))
    const lines = found.map(({code, span}) => {
      const place = placeOf(span, sources)
      const file = span.file.split('/').slice(-2).join('/')
      return `${file}:${place?.line}:${place?.column} ${code}`
    })
    expect(lines).toEqual(known)
  }, 60_000)
})
