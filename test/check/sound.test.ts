import fc from 'fast-check'
import {expect, it} from 'vitest'
import {placeOf} from '../../src/report/place.ts'
import {printText} from '../../src/report/print-text.ts'
import {examine} from './examine.ts'

const pieces = fc.constantFrom(
  '*',
  '**',
  '_',
  '# ',
  '## Step 1',
  '1. ',
  '- ',
  '\n',
  '\n\n',
  '![',
  '](',
  ')',
  '[Ref 01]',
  'https://x.example/a.png',
  'Click ',
  'OK',
  'Figure 1: ',
  'as in Figure 2',
  'shown here',
  'section 3.1',
  'the the ',
  '(',
  '"',
  '“',
  '&gt;',
  'C:\\Program Files\\x',
  '<username>',
  '\t',
  '\u00a0',
  '\u202e',
  'ا',
  '步骤',
  '\ud800',
  '`',
  '|',
  '> ',
)
const texts = fc.array(pieces, {maxLength: 40}).map(parts => parts.join(''))
const guide = (text: string) => [
  {path: 'safebox/01-safebox-basic.txt', text: `Title: Basic Howto\nLanguage: EN\n\n${text}`},
]

it('no text makes a rule fail, and every report lies inside its file and can be printed', () => {
  fc.assert(
    fc.property(texts, text => {
      const {diagnostics, sources} = examine(guide(text))
      for (const {span, notes = [], fix = []} of diagnostics) {
        for (const one of [span, ...notes.map(note => note.span), ...fix.map(edit => edit.span)]) {
          const length = sources.get(one.file)?.text.length ?? -1
          expect(one.start).toBeLessThanOrEqual(one.end)
          expect(one.end).toBeLessThanOrEqual(length)
          expect(placeOf(one, sources)).not.toBeNull()
        }
      }
      expect(printText(diagnostics, sources)).toBe(printText(diagnostics, sources))
    }),
  )
})

it.each([
  ['one letter', 'a'],
  ['blanks', ' '],
  ['tabs', '\t'],
  ['opening brackets', '('],
  ['quotation marks', '"'],
  ['asterisks', '*'],
  ['digits', '1'],
  ['replacement characters', '\ufffd'],
  ['marked words', '*a* '],
  ['labels', 'Click *A b* '],
  ['unmarked labels', 'Click A b '],
  ['figures', 'Figure 1 '],
  ['captions', '*Figure 1: x*\n\n'],
  ['angles', '<a'],
  ['paths', 'C:\\a\\b '],
  ['pictures', '![](a)\n\n'],
  ['addresses', '[a](b) '],
  ['short words', 'ab '],
])('a guide of nothing but %s is checked before anybody loses patience', (_, piece) => {
  const text = `Click *A b*.\n\n*Figure 1: x*\n\n${piece.repeat(60_000 / piece.length)}`
  expect(examine(guide(text)).sources.size).toBe(1)
})
