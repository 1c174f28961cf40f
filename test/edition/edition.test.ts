import {join} from 'node:path'
import {expect, it} from 'vitest'
import {choicesOf} from '../../src/command/editions.ts'
import type {Edition} from '../../src/edition/edition.ts'
import {readEdition} from '../../src/edition/read-edition.ts'
import {selectHandbook} from '../../src/edition/select-handbook.ts'
import {languageOf, wholeLibrary} from '../../src/edition/whole-library.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {positionAt} from '../../src/source/position.ts'
import {sourceOf} from '../../src/source/source.ts'
import {guide, library, topic} from '../model/build.ts'

interface Read {
  readonly edition: Edition | null
  /** `line:column code message | hint` */
  readonly reports: readonly string[]
}

function read(text: string, path = 'guides/editions/first-aid.yaml'): Read {
  const source = sourceOf(path, text)
  const diagnostics: Diagnostic[] = []
  const edition = readEdition(source, diagnostic => diagnostics.push(diagnostic))
  return {edition, reports: diagnostics.map(diagnostic => told(diagnostic, source))}
}

function told(
  {code, message, hint, span}: Diagnostic,
  source: ReturnType<typeof sourceOf>,
): string {
  const {line, column} = positionAt(source, span.start)
  return `${line}:${column} ${code} ${message} | ${hint}`
}

const premise = topic('Important premise', {slug: 'premise', role: 'premise'})
const setup = topic('Installation', {slug: 'setup', role: 'installation'})
const basic = topic('Basic Howto', {slug: 'basic', role: 'howto'})
const guides = [
  guide('jitsi', [premise, setup, basic]),
  guide('jitsi', [setup], {language: 'ar', title: 'جيتسي'}),
  guide('keepassxc', [setup, basic]),
]

function select(text: string): {handbook: Handbook; reports: readonly string[]} {
  const source = sourceOf('guides/editions/first-aid.yaml', text)
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const edition = readEdition(source, report)
  if (edition === null) throw new Error('no edition')
  const handbook = selectHandbook(library(guides), edition, report)
  return {handbook, reports: diagnostics.map(diagnostic => told(diagnostic, source))}
}

function outline({chapters}: Handbook): unknown {
  return chapters.map(({guide}) => [guide.title, ...guide.topics.map(({slug}) => slug)])
}

it('an edition says what the book is called and what is in it', () => {
  const {edition, reports} = read(
    [
      'title: First aid',
      'subtitle: "Two tools: for a bad day"',
      'language: en',
      'publisher: A group',
      'version: 1.10',
      'date: 2026-03-14',
      'license: CC BY-SA 4.0',
      'guides:',
      '  - keepassxc',
      '  - guide: jitsi',
      '    topics: [setup, basic]',
    ].join('\n'),
  )
  expect(reports).toEqual([])
  expect(edition).toMatchObject({
    name: 'first-aid',
    title: 'First aid',
    subtitle: 'Two tools: for a bad day',
    version: '1.10',
    date: '2026-03-14',
    selections: [
      {guide: {name: 'keepassxc'}, topics: []},
      {guide: {name: 'jitsi'}, topics: [{name: 'setup'}, {name: 'basic'}]},
    ],
  })
})

it('what nobody can see is left out of a value, also where it is written as an escape', () => {
  const {edition, reports} = read(
    'title: "First\\u202e aid"\nversion: "\\e[31m7"\nguides: [jitsi]\n',
  )
  expect([edition?.title, edition?.version]).toEqual(['First aid', '[31m7'])
  expect(reports).toEqual([
    expect.stringContaining('U+202E turns around what readers see'),
    expect.stringContaining('U+001B cannot stand in a book'),
  ])
})

it("the file's name, as far as it is plain, names the book", () => {
  expect(read('title: x', 'C:/My editions/Erste Hilfe!.yml').edition?.name).toBe('erste-hilfe')
  expect(read('title: x', '急救.yaml').edition?.name).toBe('edition')
})

it.each([
  ['titel: x', '1:1 edition/unknown-key an edition knows no "titel" | write title:'],
  [
    'title: a\ntitle: b',
    '2:1 edition/duplicate-key "title" is given again | remove one of the two',
  ],
  [
    'title: [a]',
    '1:8 edition/value what stands after title: is no text | write title: "…" on one line',
  ],
  [
    'title: a\nlanguage: en"><',
    '2:11 edition/language "en"><" is no language tag | write one like en or pt-BR',
  ],
  [
    'title: a\naddress: javascript:alert(1)',
    '2:10 edition/value "javascript:alert(1)" is no address of a web page | write one like https://yours.example/first-aid',
  ],
  [
    'title: a\naddress: //yours.example',
    '2:10 edition/value "//yours.example" is no address of a web page | write one like https://yours.example/first-aid',
  ],
  [
    'title: a\ndate: 2026-02-31',
    '2:7 edition/date "2026-02-31" is no date | write one like 2026-03-14',
  ],
  [
    'title: a\ndate: 14/03/2026',
    '2:7 edition/date "14/03/2026" is no date | write one like 2026-03-14',
  ],
  [
    'title: a\nguides: jitsi',
    '2:9 edition/value what stands after guides: is no list | write guides: [first, second]',
  ],
  [
    'title: a\nguides: [{topics: [a]}]',
    '2:10 edition/value the line names no guide | write {guide: jitsi, topics: [installation]}',
  ],
  ['guides: [a]', '1:1 edition/no-title the edition has no title | add title: "first-aid"'],
])('%j is told with place and hint', (text, report) => {
  expect(read(text).reports).toContain(report)
})

it.each(['', 'just words', '- a\n- b', 'a: *b', `x: ${'a'.repeat(70_000)}`])(
  '%.20j is no edition, or told to be broken, and never thrown',
  text => {
    expect(read(text).reports.length).toBeGreaterThan(0)
  },
)

it('guides and topics come in the order of the edition, in its language', () => {
  const {handbook, reports} = select('title: x\nlanguage: en\nguides: [keepassxc, jitsi]')
  expect(reports).toEqual([])
  expect(outline(handbook)).toEqual([
    ['keepassxc', 'setup', 'basic'],
    ['jitsi', 'premise', 'setup', 'basic'],
  ])
})

it('what must be known before goes with every topic of a guide', () => {
  const {handbook} = select('title: x\nguides: [{guide: jitsi, topics: [basic]}]')
  expect(outline(handbook)).toEqual([['jitsi', 'premise', 'basic']])
})

it('a topic may be named by its file, its title or what it is for', () => {
  const {handbook, reports} = select(
    'title: x\nguides: [{guide: keepassxc, topics: [Basic howto, installation]}]',
  )
  expect(reports).toEqual([])
  expect(outline(handbook)).toEqual([['keepassxc', 'basic', 'setup']])
})

it('a guide that the library lacks is an error with the name that was probably meant', () => {
  expect(select('title: x\nguides: [jitsy]').reports).toEqual([
    '2:10 edition/unknown-guide the library has no guide "jitsy" | write jitsi if that was meant',
  ])
})

it('a topic that the guide lacks is an error, and the rest of the edition stays', () => {
  const {handbook, reports} = select('title: x\nguides: [{guide: jitsi, topics: [bsic, setup]}]')
  expect(reports).toEqual([
    '2:34 edition/unknown-topic the guide "jitsi" has no topic "bsic" | write basic if that was meant',
  ])
  expect(outline(handbook)).toEqual([['jitsi', 'premise', 'setup']])
})

it('a guide that is listed twice is told', () => {
  expect(select('title: x\nguides: [jitsi, jitsi]').reports).toEqual([
    '2:17 edition/guide-twice "jitsi" is in this edition twice | remove one of the two lines',
  ])
})

it('an edition in a right-to-left language takes the guides in that language', () => {
  const {handbook} = select('title: x\nlanguage: ar\nguides: [jitsi]')
  expect(handbook).toMatchObject({language: 'ar', direction: 'rtl'})
  expect(outline(handbook)).toEqual([['جيتسي', 'setup']])
})

it('an edition without a list takes every guide in its language', () => {
  expect(outline(select('title: x\nlanguage: ar').handbook)).toEqual([['جيتسي', 'setup']])
})

it('without an edition, every guide makes the handbook, in the language of most', () => {
  const book = selectHandbook(library(guides), wholeLibrary(library(guides), 'Guides'), () => {})
  expect(book).toMatchObject({name: 'handbook', title: 'Guides', language: 'en', direction: 'ltr'})
  expect(book.chapters).toHaveLength(3)
})

it('a library of one guide is called like that guide', () => {
  expect(wholeLibrary(library([guide('jitsi', [], {title: 'Jitsi'})])).title).toBe('Jitsi')
})

it('an empty library has a language, too', () => {
  expect(languageOf(library([]))).toBe('en')
})

it('an edition called handbook without a list of guides is all guides under a name of its own', () => {
  const source = sourceOf('guides/editions/handbook.yaml', 'title: Digital first aid\nlanguage: en')
  const reports: Diagnostic[] = []
  const edition = readEdition(source, diagnostic => reports.push(diagnostic))
  if (edition === null) throw new Error('no edition')
  const book = selectHandbook(library(guides), edition, diagnostic => reports.push(diagnostic))
  expect(reports).toEqual([])
  expect([book.title, ...book.chapters.map(({guide}) => guide.slug)]).toEqual([
    'Digital first aid',
    ...['jitsi', 'jitsi', 'keepassxc'],
  ])
})

it('a build finds that edition beside the guides', async () => {
  expect(await choicesOf([], 'guides')).toEqual([
    {kind: 'file', path: join('guides', 'editions', 'handbook.yaml')},
  ])
})

it('a book never has the name of a device, which Windows would open instead', () => {
  expect(read('title: A', 'guides/editions/aux.yaml').edition?.name).toBe('aux-file')
  expect(read('title: A', 'guides/editions/auxiliary.yaml').edition?.name).toBe('auxiliary')
})

it.each(['https://yours.example/first-aid', 'HTTP://yours.example', 'yours.example/first-aid'])(
  'the address of the newest edition is a web page, with its scheme or without: %s',
  address => {
    const {edition, reports} = read(`title: a\naddress: ${address}\n`)
    expect(reports).toEqual([])
    expect(edition?.address).toBe(address)
  },
)
