import {expect, it} from 'vitest'
import {printText} from '../../src/report/print-text.ts'
import {fault, oneGuide, path, spanOf} from './fixtures.ts'

const address = 'https://securityinabox.org/sbox/screen/keepassx-en/main-screen.png'
const broken = `![Main Window - select database(${address})`

it('a report gives the place first, then the line with the spot marked, then the hint', () => {
  const text = `${'\n'.repeat(23)}${broken}\nNext line.\n`
  const report = printText(
    [
      fault(spanOf(text, '!['), {
        code: 'image/broken-syntax',
        severity: 'error',
        message: "the picture's alternative text is never closed",
        hint: `put ] before the (: ![Main Window - select database](${address})`,
      }),
    ],
    oneGuide(text),
  )
  expect(report).toBe(`guides/keepassx/05-keepassx-basic.txt:24:1 error image/broken-syntax
  the picture's alternative text is never closed
  24 | ![Main Window - select database(https://…screen.png)
     | ^^
  hint: put ] before the (: ![Main Window - select database](https://…screen.png)
`)
})

it('an address that the hint asks for is printed whole', () => {
  const text = 'Read [more](keepassx).'
  const hint = `write ${address}`
  expect(printText([fault(spanOf(text, 'keepassx'), {hint})], oneGuide(text))).toContain(address)
})

it('an address is printed whole where the spot lies in it', () => {
  const text = `Read [more](${address}).`
  expect(printText([fault(spanOf(text, 'securityinabox.org'))], oneGuide(text))).toContain(
    '(https://securityinabox.org/',
  )
})

it('what was mended says so', () => {
  const text = 'Words.'
  expect(printText([fault(spanOf(text, 'Words'), {repaired: true})], oneGuide(text))).toContain(
    'warning image/no-alt (mended)',
  )
})

it('a second place is a note with its own place', () => {
  const text = 'One.\nTwo.'
  const notes = [{message: 'the first copy', span: spanOf(text, 'One')}]
  expect(printText([fault(spanOf(text, 'Two'), {notes})], oneGuide(text))).toContain(
    `\n  note: the first copy, ${path}:1:1\n`,
  )
})

it('a long line is cut on both sides of the spot', () => {
  const text = `${'before '.repeat(60)}SPOT${' after'.repeat(60)}`
  const lines = printText([fault(spanOf(text, 'SPOT'))], oneGuide(text), {width: 80}).split('\n')
  expect(lines[2]).toMatch(/^ {2}1 \| ….*SPOT.*…$/)
  expect(lines[2]?.length).toBeLessThanOrEqual(80)
  expect(lines[3]?.indexOf('^^^^')).toBe(lines[2]?.indexOf('SPOT'))
})

it('a line of a megabyte is cut like any other', () => {
  const text = `${'x'.repeat(500_000)}SPOT${'x'.repeat(500_000)}`
  const lines = printText([fault(spanOf(text, 'SPOT'))], oneGuide(text)).split('\n')
  expect(lines[3]?.indexOf('^^^^')).toBe(lines[2]?.indexOf('SPOT'))
})

it('the mark stands under the spot behind wide letters, accents and tabs', () => {
  const text = '步骤\te\u0301 SPOT'
  const lines = printText([fault(spanOf(text, 'SPOT'))], oneGuide(text)).split('\n')
  expect(lines[3]).toBe(`    | ${' '.repeat(7)}^^^^`)
})

it('a spot over several lines is marked to the end of its first line', () => {
  const text = 'One two\nthree'
  const lines = printText([fault(spanOf(text, 'two\nthree'))], oneGuide(text)).split('\n')
  expect(lines[3]).toBe('    |     ^^^')
})

it('an empty spot is marked once, even at the end of the file', () => {
  const text = 'One\n'
  const report = printText([fault({file: path, start: 4, end: 4})], oneGuide(text))
  expect(report).toContain('\n  2 |\n    | ^\n')
})

it('no character of a guide steers the terminal or turns the line around', () => {
  const text = 'a\u001b[31m b\u202ec d\u0085 e\u{e0041} f\ud800 g'
  const report = printText(
    [fault({...spanOf(text, 'a'), file: 'x\u001b]0;y'}, {message: 'an \u2066odd\u2069 name'})],
    new Map([['x\u001b]0;y', {path: 'x', text, lineStarts: [0]}]]),
  )
  expect(report).toContain('a\\u{1b}[31m b\\u{202e}c d\\u{85} e\\u{e0041} f\\u{d800} g')
  expect(report).toContain('x\\u{1b}]0;y:1:1')
  expect(report).toContain('an \\u{2066}odd\\u{2069} name')
})

it('marks that right-to-left and Khmer text needs are left alone', () => {
  const text = 'می\u200cخواهم \u200fا \u200b'
  expect(printText([fault(spanOf(text, 'م'))], oneGuide(text))).toContain(text.trimEnd())
})

it('a fault of a file that is no text has the file as its place', () => {
  const span = {file: 'assets/a.png', start: 0, end: 0}
  expect(printText([fault(span, {hint: 'save it again'})], new Map())).toBe(
    'assets/a.png warning image/no-alt\n  a picture is not described\n  hint: save it again\n',
  )
})

it('colours are used only when asked for', () => {
  const text = 'Words.'
  const diagnostics = [fault(spanOf(text, 'Words'))]
  expect(printText(diagnostics, oneGuide(text))).not.toContain('\u001b')
  expect(printText(diagnostics, oneGuide(text), {color: true})).toContain('\u001b[33;1mwarning')
})

it('many of a kind are one paragraph, and fewer are told one by one', () => {
  const text = 'x'.repeat(40)
  const some = (count: number) =>
    Array.from({length: count}, (_, start) => fault({file: path, start, end: start + 1}))
  expect(printText(some(10), oneGuide(text)).match(/a picture is not described/g)).toHaveLength(10)
  expect(printText(some(12), oneGuide(text))).toBe(`12 times in 1 file warning image/no-alt
  a picture is not described
  ${path}:1:1, 1:2, 1:3 and 9 more; --full prints each
  hint: say in a few words between the brackets what the picture shows
`)
  expect(printText(some(12), oneGuide(text), {many: Infinity})).not.toContain('12 times')
})

it('a paragraph for many counts the severities that it mixes', () => {
  const text = 'x'.repeat(40)
  const some = Array.from({length: 12}, (_, start) =>
    fault({file: path, start, end: start + 1}, start === 7 ? {severity: 'error'} : {}),
  )
  expect(printText(some, oneGuide(text))).toMatch(
    /^12 times in 1 file 1 error, 11 warnings image\/no-alt/,
  )
})

it('of many kinds that are told as paragraphs the gravest stands last', () => {
  const text = 'x'.repeat(40)
  const some = (code: string, severity: 'error' | 'note') =>
    Array.from({length: 11}, (_, start) =>
      fault({file: path, start, end: start + 1}, {code, severity}),
    )
  const report = printText([...some('a/b', 'error'), ...some('c/d', 'note')], oneGuide(text))
  expect(report.indexOf('a/b')).toBeGreaterThan(report.indexOf('c/d'))
})
