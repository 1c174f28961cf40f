import {expect, it} from 'vitest'
import {renderPlain} from '../../src/plain/render-plain.ts'
import {readXhtml} from '../../src/xhtml/read-xhtml.ts'
import {sampleBook} from '../epub/fixture.ts'
import {bookIn} from '../epub/languages.ts'

const words = {contents: 'Contents', picture: 'Picture: {text}'}

function textOf(): string {
  return new TextDecoder().decode(renderPlain({...sampleBook(), words})).replaceAll('\r\n', '\n')
}

it('a step is a numbered list under its title, with its picture in words', () => {
  expect(textOf()).toContain(
    [
      '3 Choose your passphrase',
      '........................',
      '',
      'The window of a new book opens[1].',
      '',
      '[Picture: The window of a new book: 1 Passphrase, 2 Strength]',
      '',
      'A new book',
      '',
      '1. Type six words that do not belong together.',
      '2. Look at the bar. Go on only when it says *Strong*.',
      '7. Click *Lock the book*.',
      '',
      '=> The book opens. It is empty and ready to fill.',
      '',
      '[1] On old systems it takes a minute.',
    ].join('\n'),
  )
})

it('a warning stands in a frame that a narrow screen cannot break', () => {
  expect(textOf()).toContain(
    [
      `!!! WARNING ${'!'.repeat(20)}`,
      '*Nobody can reset this passphrase.*',
      '',
      'Forget it, and every password in the book is lost.',
      '!'.repeat(32),
    ].join('\n'),
  )
})

it('facts, questions, tables, tasks, code and nested lists keep their shape', () => {
  const text = textOf()
  expect(text).toContain('Works on:\n  Windows, macOS, Linux\n')
  expect(text).toContain('Can I read it on a phone?\n    Yes. See Your passphrase.')
  expect(text).toContain('Key | Act\nCtrl + S | Save')
  expect(text).toContain('[x] Book made\n[ ] Copy stored')
  expect(text).toContain('- Two\n\n  - Three')
  expect(text).toContain('    keepsake --lock\n      <now>')
})

it('a link shows its address where its words do not', () => {
  expect(textOf()).toContain('Download:\n  hb.example/1')
})

it('the contents are those of the handbook', () => {
  expect(textOf()).toContain(
    'Contents\n================================\n\n1 Keepsake\n  Make your locked book\n    Your passphrase',
  )
})

it('an old Windows opens it: UTF-8 with its mark, and lines that end its way', () => {
  const bytes = Buffer.from(renderPlain({...bookIn('ar'), words}))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8')).not.toMatch(/[^\r]\n/)
  expect(bytes.toString('utf8')).toContain('1. اكتب ست كلمات لا علاقة بينها، ثم اضغط OK.')
})

it('paths, addresses and numbers of a right-to-left book keep their signs on their sides', () => {
  const {handbook} = bookIn('ar')
  const root = readXhtml(
    '<article dir="rtl"><p>افتح <code dir="ltr">/etc/</code> ثم <a href="https://tor.example/a/">الموقع</a>.</p></article>',
    'page',
  ).root
  if (root === null) throw new Error('no page')
  const documents = [{placement: 'chapter', name: 'a', title: '', root}] as const
  const text = new TextDecoder().decode(renderPlain({documents, handbook, words}))
  expect(text).toContain('افتح \u200e/etc/\u200e ثم الموقع (https://tor.example/a/\u200e).')
})

it('no rule is broken on the screen of a small phone', () => {
  const rules = textOf()
    .split('\n')
    .filter(line => /(.)\1{9}/.test(line))
  expect(rules.length).toBeGreaterThan(5)
  expect(rules.filter(line => line.length > 32)).toEqual([])
})

it('titles of topics, sections and steps are told apart by their rules', () => {
  const text = textOf()
  expect(text).toContain('\nMake your locked book\n---------------------\n')
  expect(text).toContain('\nYour passphrase\n~~~~~~~~~~~~~~~\n')
  expect(text).toContain('\n3 Choose your passphrase\n........................\n')
})

it('paper to write on, the back cover and an index of pages are left out', () => {
  const pages = ['notes', 'back-cover', 'subjects', 'glossary'].map(name => {
    const {root} = readXhtml(`<article class="${name}"><h1>${name}</h1></article>`, 'page')
    if (root === null) throw new Error('no page')
    return {placement: 'back', name, title: '', root} as const
  })
  const {handbook} = sampleBook()
  const text = new TextDecoder().decode(renderPlain({documents: pages, handbook, words}))
  expect(text).toContain('glossary')
  expect(text).not.toMatch(/notes|back-cover|subjects/)
})
