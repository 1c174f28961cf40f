import {resolve} from 'node:path'
import {expect, it} from 'vitest'
import {byNeed} from '../../src/edition/group-by-need.ts'
import {loadNeeds} from '../../src/edition/load-needs.ts'
import {needOf} from '../../src/edition/need.ts'
import {guide, noFacts} from '../model/build.ts'
import {readPdf} from '../pdf/checker/read-pdf.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideFor, wholeBook} from './whole-book.ts'

const templates = resolve(import.meta.dirname, '../../templates')
const needs = await loadNeeds([templates], () => {})

const library = [
  guideFor('Secure Web Browsing', 'lantern', {header: ['Time: 20']}),
  guideFor('Secure communication', 'courier', {header: ['Time: 30']}),
  guideFor('Secure password storage', 'keepsake', {header: ['Time: 50']}),
  guideFor('Secure mobile messaging', 'pigeon', {header: ['Time: 15']}),
  guideFor('secure password storage', 'secondkey', {header: ['Time: 25']}),
  guideFor('Digital Anonymity and Circumvention', 'sidestreet', {header: ['Time: 20']}),
]

it('each spelling of a need belongs to one group, whatever its capitals', () => {
  const groupOf = (text: string) => needOf(text, needs)?.name
  expect(
    Object.fromEntries(
      [
        'Digital Security Fundamentals',
        'Anti-malware, anti-virus',
        'Firewall',
        'secure password storage',
        'File and Email Encryption',
        'Encryption',
        'Secure communication, Encryption',
        'Data recovery',
        'Hide faces in photos',
        'Email encryption on Android devices',
        'Anonymity and circumvention',
        'Image hosting and sharing',
        'Beekeeping',
      ].map(text => [text, groupOf(text)]),
    ),
  ).toEqual({
    'Digital Security Fundamentals': 'fundamentals',
    'Anti-malware, anti-virus': 'malware',
    Firewall: 'malware',
    'secure password storage': 'passwords',
    'File and Email Encryption': 'files',
    Encryption: 'files',
    'Secure communication, Encryption': 'communication',
    'Data recovery': 'backup',
    'Hide faces in photos': 'traces',
    'Email encryption on Android devices': 'communication',
    'Anonymity and circumvention': 'web',
    'Image hosting and sharing': 'social',
    Beekeeping: undefined,
  })
})

it('every need has a title in each language of the books', () => {
  const languages = 'am ar bo en es fa fr id km my pt ru th tr vi zh'.split(' ')
  for (const {name, titles} of needs) {
    expect(
      languages.filter(language => !titles.has(language)),
      name,
    ).toEqual([])
  }
})

it('a need that the table does not know is a part of its own words, in the language of the book', () => {
  const guides = ['Beekeeping', 'Backup', 'beekeeping', ''].map((need, at) =>
    guide(`tool-${at}`, [], {facts: {...noFacts, needs: need === '' ? [] : [need]}}),
  )
  const groups = byNeed(guides, needs, 'fr')
  expect(groups.map(({title, guides: inside}) => [title, inside.map(({slug}) => slug)])).toEqual([
    ['', ['tool-3']],
    ['Sauvegarde et récupération', ['tool-1']],
    ['Beekeeping', ['tool-0', 'tool-2']],
  ])
})

const chaptersOf = (book: Awaited<ReturnType<typeof wholeBook>>) =>
  book.handbook.chapters.map(({number, guide: {slug}}) => `${number} ${slug}`)

it('a large book of all guides has parts by need; a small one, and a chosen list, have none', async () => {
  const large = await wholeBook(library, 'title: Steady Hands')
  expect(large.handbook.parts.map(({title, first, count}) => [title, first, count])).toEqual([
    ['Passwords', 0, 2],
    ['Communication', 2, 2],
    ['Web and anonymity', 4, 2],
  ])
  expect(chaptersOf(large)).toEqual([
    ...['1 keepsake', '2 secondkey', '3 courier'],
    ...['4 pigeon', '5 lantern', '6 sidestreet'],
  ])
  const small = await wholeBook(library.slice(0, 4), 'title: Steady Hands')
  expect(small.handbook.parts).toEqual([])
  const names = library.map(({slug}) => slug)
  const listed = await wholeBook(library, `title: Steady Hands\nguides: [${names.join(', ')}]`)
  expect(listed.handbook.parts).toEqual([])
  expect(chaptersOf(listed).map(chapter => chapter.slice(2))).toEqual(names)
})

it('an edition may ask for parts by need, for none, or name its own', async () => {
  const wanted = await wholeBook(library.slice(0, 2), 'title: A\nparts: by-need')
  expect(wanted.handbook.parts.map(({title}) => title)).toEqual([
    'Communication',
    'Web and anonymity',
  ])
  const none = await wholeBook(library, 'title: A\nparts: none')
  expect(none.handbook.parts).toEqual([])
  const own = await wholeBook(
    library,
    [
      'title: A',
      'guides: [pigeon]',
      'parts:',
      '  - title: Accounts',
      '    about: Most break-ins begin here.',
      '    guides: [secondkey, {guide: keepsake, topics: [basic]}]',
      '  - {title: The street, guides: [lantern]}',
    ].join('\n'),
  )
  expect(own.reports).toEqual([])
  expect(chaptersOf(own)).toEqual(['1 pigeon', '2 secondkey', '3 keepsake', '4 lantern'])
  expect(own.handbook.parts.map(part => ({...part, id: part.id}))).toEqual([
    {
      ...{kind: 'part', id: 'part-accounts', title: 'Accounts'},
      ...{about: 'Most break-ins begin here.', first: 1, count: 2},
    },
    {kind: 'part', id: 'part-the-street', title: 'The street', about: '', first: 3, count: 1},
  ])
  expect(own.handbook.contents.map(({id, entries}) => [id, entries.map(({id}) => id)])).toEqual([
    ['pigeon', ['pigeon-basic']],
    ['part-accounts', ['secondkey', 'keepsake']],
    ['part-the-street', ['lantern']],
  ])
})

it('a part opens on a right-hand page, in contents and outline, with the pages of its chapters', async () => {
  const book = await wholeBook(library, 'title: Steady Hands\nversion: "1.2"\ndate: 2026-03-02')
  const {bytes, pageOf} = await book.pdf()
  const read = readPdf(bytes)
  const page = (id: string) => pageOf.get(id) ?? 0
  for (const [at, {id, title}] of book.handbook.parts.entries()) {
    const opener = read.pages[page(id) - 1]
    expect(page(id) % 2).toBe(1)
    expect(opener?.text).toContain(`Part ${'ABC'[at]}`)
    expect(opener?.text.replaceAll('\u00a0', ' ')).toContain(title)
    const inside = book.handbook.chapters.slice(2 * at, 2 * at + 2)
    for (const {guide: chapter} of inside) {
      expect(opener?.text.replaceAll('\u00a0', ' ')).toContain(`page ${page(chapter.id)}`)
      expect(page(chapter.id)).toBeGreaterThan(page(id))
    }
    const contents = read.pages.find(one => one.text.includes('Contents'))
    expect(contents?.text.replace(/\s+/g, ' ')).toContain(
      `Part ${'ABC'[at]} · ${title} ${page(id)}`,
    )
  }
  expect(read.bookmarks.map(({title}) => title)).toEqual([
    ...['Contents', 'How to use this book', 'Part A · Passwords', 'Part B · Communication'],
    ...['Part C · Web and anonymity', 'Checklists', 'Tools by need and device', 'Index'],
  ])
  const [part] = read.bookmarks.filter(({title}) => title.startsWith('Part A'))
  expect(part?.kids.map(({title}) => title)).toEqual(['1 Keepsake', '2 Secondkey'])
  expect(part?.kids[0]?.kids.map(({title}) => title)).toEqual(['Basic Howto'])
})

it('a part says how long its chapters take together, if each of them says so', async () => {
  const book = await wholeBook(library, 'title: Steady Hands')
  const text = (id: string) => JSON.stringify(book.documents.find(({name}) => name === id)?.root)
  expect(text('part-passwords')).toContain('About 75 minutes')
  const silent = [...library.slice(1), guideFor('Secure Web Browsing', 'lantern')]
  const other = await wholeBook(silent, 'title: Steady Hands')
  const web = other.documents.find(({name}) => name === 'part-web-and-anonymity')
  expect(JSON.stringify(web?.root)).not.toContain('minutes')
})

it('the page that opens a part stands as the house style draws it', async () => {
  const own =
    'parts:\n  - {title: Accounts, about: Two tools end that., guides: [keepsake, secondkey]}'
  const book = await wholeBook(library, `title: Steady Hands\n${own}`)
  const {bytes, pageOf} = await book.pdf()
  const page = (await readPages(bytes))[(pageOf.get('part-accounts') ?? 1) - 1]
  const baseline = (words: string) =>
    page?.lines.find(({text}) => text.replaceAll('\u00a0', ' ').startsWith(words))
  expect(baseline('Accounts')?.size).toBe(44)
  const heights = {'Part A': 333.6, Accounts: 382.6, 'Two tools': 413.8}
  for (const [words, y] of Object.entries(heights)) {
    expect(Math.abs((baseline(words)?.y ?? 0) - y), words).toBeLessThan(1)
  }
  for (const words of ['Part A', 'Two tools', 'About 75 minutes']) {
    expect(baseline(words)?.x).toBeCloseTo(51, 0)
  }
  // The first letter of the large title is seen to begin where the other lines begin.
  expect(baseline('Accounts')?.x).toBeCloseTo(49, 0)
  const names = page?.lines.filter(({x, y}) => y < 200 && x < 380) ?? []
  expect(names.map(({text}) => text.replaceAll('\u00a0', ' '))).toEqual([
    expect.stringMatching(/^Keepsake/),
    expect.stringMatching(/^Secure password storage · page \d+/),
    expect.stringMatching(/^Secondkey/),
    expect.stringMatching(/^secure password storage · page \d+/),
  ])
})

it('the index by need has the number and page of each tool, and says what the column is', async () => {
  const book = await wholeBook(library, 'title: Steady Hands')
  const {bytes, pageOf} = await book.pdf()
  const page = (await readPages(bytes))[(pageOf.get('page-index') ?? 1) - 1]
  const lines = page?.lines.map(({text}) => text.replaceAll('\u00a0', ' ')) ?? []
  expect(lines.find(text => text.includes('What it is for'))).toMatch(/Tool\s+Lin\s+Page$/)
  expect(lines.find(text => text.includes('Pigeon'))).toMatch(
    new RegExp(`^Secure mobile\\s+4 Pigeon\\s+${pageOf.get('pigeon')}$`),
  )
})
