import {expect, it} from 'vitest'
import {readFiles} from './reading.ts'

const patience = {timeout: 60_000}

/** Seconds of the processor: each of these takes less than a third of it, however busy the machine is. */
const most = 3

function read(body: string) {
  return readText(`Title: T\nLanguage: EN\n\n${body}`)
}

/** The quickest of three turns counts: what other tests left behind may be cleared away meanwhile. */
function readText(text: string) {
  for (let turn = 1; ; turn += 1) {
    const before = process.cpuUsage()
    const result = readFiles({'safebox/01-safebox-basic.txt': text})
    const {user, system} = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    if (turn === 3) expect(seconds).toBeLessThan(most)
    if (seconds < most) return result
  }
}

const half = 500_000

it.each([
  ...'*_`[]()!<>#&\\|~^:-=+.{}"\'1a',
  '\n',
  '\t',
  ' ',
  '\0',
  '\u0001',
  '\u202e',
  '\u2067',
  'é',
  '中',
  '\ud800',
])('half a million of %j end', patience, letter => {
  expect(read(letter.repeat(half)).library.kind).toBe('library')
})

/** The shapes that slow parsers of CommonMark down, and those that our own rules could trip over. */
const shapes = {
  'emphasis that is never closed': '*a _a ',
  'emphasis that is never opened': 'a_ a* ',
  'emphasis of mixed lengths': '**a *b ***c ',
  'brackets that are never closed': '[a',
  'links that are never closed': '[a](b',
  'links in links': '[a](',
  'pictures that are never closed': '![a](b ',
  'broken pictures': '![a(https://b ',
  'ids behind links': '[a](b)[c',
  'backticks of every length': '`a``b```c',
  'tags that are never closed': '<a ',
  'comments that are never closed': '<!-- a\n',
  'comments in lines': 'a <!-- ',
  'quotes in quotes': '> ',
  'lists in lists': '- ',
  'numbered lists in lists': '1. 1. ',
  'lists that go on': '1. a\n\nb\n\n2. c\n\n',
  'footnotes in footnotes': '[^a]: ',
  'footnotes that call each other': '[^a] [^b]\n\n[^b]: [^a]\n\n[^a]: [^b]\n\n',
  'notes in notes': '^[a',
  'tables without rows': '|a|b|\n|-|-|\n',
  definitions: 'a\n: b\n',
  'headings of the same name': '# a\n\nb\n\n',
  'steps without end': '## Step 1\n\na:\n\n',
  'hashes in sentences': 'a ### Step 3 ',
  paths: 'C:\\a b',
  'addresses without a site': 'a@',
  'addresses without an end': 'https://',
  'names of files': 'a.b.',
  'isolates that are never closed': '\u2066a',
  questions: 'Q: a\n\n',
  'reference definitions': '[a]: b\n',
  'words of labels': 'Note Note ',
  'labels in labels': 'Note: ',
  'questions in questions': 'Q: ',
  'labels in bold at lines': '**Note**: a\n',
  'captions without pictures': '*Figure 1: x*\n\n',
  'pictures without captions': '![a](b.png)\n\n',
  'pictures without addresses': '![a] ',
  'buttons that touch': 'a![a](b)',
  'small titles before steps': '## Step 1\n\na\n\n**b**\n\n',
  'asterisks after sentences': 'a?* ',
}

it.each(Object.entries(shapes))('%s end', patience, (_, unit) => {
  expect(read(unit.repeat(Math.ceil(50_000 / unit.length))).library.kind).toBe('library')
})

it('notes, pictures and links that are nested for ever end', patience, () => {
  for (const [opener, closer] of [
    ['^[', ']'],
    ['![', '](a)'],
    ['[', '](a)'],
    ['**a *', '* b**'],
    ['<b>', '</b>'],
  ]) {
    expect(read(`${opener?.repeat(20_000)}${closer?.repeat(20_000)}`).library.kind).toBe('library')
  }
})

const bytes = 2_000_000

it.each([
  ['one line', `Title: ${'a'.repeat(bytes)}`],
  ['words', `Title: ${'a '.repeat(bytes / 2)}`],
  ['colons', `Title: ${':'.repeat(bytes)}`],
  ['keys', 'a: b\n'.repeat(bytes / 5)],
  ['one key', 'Title: b\n'.repeat(bytes / 9)],
  ['lines that go on', `Title: b\n${' c\n'.repeat(bytes / 3)}`],
  ['links that never end', `Alternatives: ${'[a]('.repeat(7000)}`],
  ['addresses', `Website: ${'https://a.example, '.repeat(1500)}`],
  ['blank lines before it', `${'\n'.repeat(bytes)}Title: a`],
  ['YAML of one line', `---\ntitle: ${'a'.repeat(bytes)}\n---`],
  ['YAML of brackets', `---\ntitle: ${'['.repeat(31_000)}\n---`],
  ['YAML of quotation marks', `---\ntitle: ${'"'.repeat(31_000)}\n---`],
  ['YAML of colons', `---\ntitle: ${'a: '.repeat(10_000)}\n---`],
])('a header of %s ends', patience, (_, header) => {
  expect(readText(`${header}\n\nText.\n`).library.kind).toBe('library')
})

it('equal faults without number are reported a bounded number of times', patience, () => {
  const {diagnostics} = read('<b>'.repeat(100_000))
  expect(diagnostics.length).toBeLessThan(600)
  expect(diagnostics.at(-1)?.message).toMatch(/^\d+ more like this in the file$/)
})
