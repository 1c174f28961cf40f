import fc from 'fast-check'
import {expect, it} from 'vitest'
import {changesBetween} from '../../src/check/fix/changes-between.ts'
import {type FileBytes, mendFiles} from '../../src/check/fix/mend-files.ts'
import {unifiedDiff} from '../../src/check/fix/unified-diff.ts'
import {openText} from '../../src/check/fix/written-text.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'

const path = 'safebox/01-safebox-intro.txt'
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Stands for reading and checking: mends every doubled blank, as text/double-space does. */
function examine(files: readonly FileBytes[]): readonly Diagnostic[] {
  return files.flatMap(file => {
    const text = (openText(file.bytes)?.text ?? '').replace(/\r\n?/g, '\n')
    return [...text.matchAll(/ {2,}/g)].map(({0: found, index}): Diagnostic => {
      const span = {file: file.path, start: index, end: index + found.length}
      const fix = [{span, text: ' '}]
      return {code: 'text/double-space', severity: 'note', message: 'two', span, fix}
    })
  })
}

const mend = (bytes: Uint8Array) => mendFiles([{path, bytes}], examine)

it('mending changes what is wrong and nothing else', () => {
  const [mended] = mend(utf8('One  two.\n\n\tThree \n  four'))
  expect(new TextDecoder().decode(mended?.bytes)).toBe('One two.\n\n\tThree \n four')
  expect(mended?.count).toBe(2)
})

it('a file without a fault is not written', () => {
  expect(mend(utf8('One two.'))).toEqual([])
})

it.each([
  ['line ends of Windows', utf8('a  b\r\nc  d\r\n'), utf8('a b\r\nc d\r\n')],
  ['line ends of old Macs', utf8('a  b\rc  d\r'), utf8('a b\rc d\r')],
  ['line ends of all kinds', utf8('a  b\r\nc  d\ne  f\rg  h'), utf8('a b\r\nc d\ne f\rg h')],
  ['a byte order mark', utf8('\ufeffa  b'), utf8('\ufeffa b')],
  [
    'UTF-16 of Windows',
    Uint8Array.of(255, 254, 97, 0, 32, 0, 32, 0),
    Uint8Array.of(255, 254, 97, 0, 32, 0),
  ],
  [
    'UTF-16 of others',
    Uint8Array.of(254, 255, 0, 97, 0, 32, 0, 32),
    Uint8Array.of(254, 255, 0, 97, 0, 32),
  ],
])('mending keeps %s', (_, bytes, expected) => {
  expect(mend(bytes)[0]?.bytes).toEqual(expected)
})

it('bytes that are not UTF-8 are left alone', () => {
  expect(mend(Uint8Array.of(97, 32, 32, 98, 0xe9))).toEqual([])
})

it('of two corrections that overlap only the first is made, and half of one never', () => {
  const one = (start: number, end: number, text: string) => ({span: {file: path, start, end}, text})
  const fault = (...fix: NonNullable<Diagnostic['fix']>): Diagnostic => {
    const [first] = fix
    return {
      code: 'made/up',
      severity: 'note',
      message: '',
      span: first?.span ?? {file: path, start: 0, end: 0},
      fix,
    }
  }
  const once = () => {
    let asked = 0
    return () =>
      asked++ === 0
        ? [fault(one(0, 1, 'A'), one(4, 5, 'E')), fault(one(2, 3, 'C'), one(4, 5, '!'))]
        : []
  }
  const [mended] = mendFiles([{path, bytes: utf8('abcde')}], once())
  expect(mended?.after).toBe('AbcdE')
})

it('mending twice changes nothing more, whatever the text and its line ends', () => {
  const texts = fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '\ufeff', 'é'), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(texts, parts => {
      const bytes = utf8(parts.join(''))
      const [mended] = mend(bytes)
      expect(mend(mended?.bytes ?? bytes)).toEqual([])
    }),
  )
})

it('the lines that change are shown with three lines around them', () => {
  const lines = Array.from({length: 20}, (_, index) => `line ${index + 1}`)
  const before = [...lines.slice(0, 9), 'a  b', ...lines.slice(10)].join('\n')
  const [mended] = mend(utf8(before))
  expect(mended && unifiedDiff(mended)).toBe(`--- ${path}
+++ ${path}
@@ -7,7 +7,7 @@
 line 7
 line 8
 line 9
-a  b
+a b
 line 11
 line 12
 line 13
`)
})

it('changes put back into the old text give the new one', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''), {maxLength: 12})
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const rebuilt: string[] = []
      let at = 0
      for (const {oldStart, removed, added} of changesBetween(old, now)) {
        rebuilt.push(...old.slice(at, oldStart), ...added)
        expect(old.slice(oldStart, oldStart + removed.length)).toEqual(removed)
        at = oldStart + removed.length
      }
      expect([...rebuilt, ...old.slice(at)]).toEqual(now)
    }),
  )
})

it('a name of a file cannot steer the terminal from a diff', () => {
  const file = {
    path: 'a\u001b[31m',
    bytes: utf8(''),
    before: 'a  \u202eb',
    after: 'a \u202eb',
    count: 1,
  }
  const shown = unifiedDiff(file)
  expect(shown.includes('\u001b') || shown.includes('\u202e')).toBe(false)
})
