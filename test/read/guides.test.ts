import {expect, it} from 'vitest'
import {readLibrary} from '../../src/read/read-library.ts'
import {withoutCopies} from '../../src/read/without-copies.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {guideOf, readFiles, topicOf} from './reading.ts'
import {shapeOf} from './shape.ts'

const header = (more = '', title = 'Introduction') =>
  `Object_type: Tool\nTool: Safebox\nPlatform: Linux\nTitle: ${title}\nLanguage: EN\n${more}\nText.\n`

const without = (reports: readonly string[]) =>
  reports.filter(line => !line.endsWith('missing-key'))

it('the topics of a folder become one guide in the order of their numbers', () => {
  const read = readFiles({
    'guides/safebox/10-safebox-faq.txt': header('', 'FAQ'),
    'guides/safebox/02-safebox-setup.md': header('', 'Configuration'),
    'guides/safebox/01-safebox-intro.txt': header(),
  })
  const guide = guideOf(read)
  expect(guide).toMatchObject({slug: 'safebox', genre: 'tool', title: 'Safebox', language: 'en'})
  expect(guide.topics.map(({number, slug, role}) => [number, slug, role])).toEqual([
    [1, 'intro', 'introduction'],
    [2, 'setup', 'configuration'],
    [10, 'faq', 'faq'],
  ])
  expect(without(read.reports)).toEqual(['1:1 file/number-gap'])
})

it('a file without a number is a guide of its own', () => {
  const read = readFiles({'guides/Über phones!.md': header(), 'guides/b/01-b-intro.txt': header()})
  expect(read.library.guides.map(({slug}) => slug)).toEqual(['uber-phones', 'b'])
})

it('a name in another script has a slug that stays the same', () => {
  const slug = () => guideOf(readFiles({'guides/راهنما.md': header()})).slug
  expect(slug()).toMatch(/^guide-[a-z0-9]+$/)
  expect(slug()).toBe(slug())
})

it('two guides of one name are told apart, and reported', () => {
  const read = readFiles({
    'a/safebox/01-safebox-intro.txt': header(),
    'b/safebox/01-safebox-intro.txt': header(),
  })
  expect(read.library.guides.map(({slug}) => slug)).toEqual(['safebox', 'safebox-2'])
  expect(read.reports).toContain('1:1 file/guide-twice')
})

it('facts are what most topics say; of two as frequent the first one', () => {
  const read = readFiles({
    'safebox/01-safebox-intro.txt': header('Need: Backup\nVersion: 1\n'),
    'safebox/02-safebox-setup.txt': header('Need: Storage\nVersion: 2\n', 'Configuration'),
    'safebox/03-safebox-basic.txt': header('Need: Storage \n', 'Basic Howto'),
  })
  expect(guideOf(read).facts).toMatchObject({needs: ['Storage'], version: '1'})
  expect(read.diagnostics.filter(({code}) => code === 'header/differs-between-parts')).toHaveLength(
    2,
  )
})

it('the name of a file says what a topic is for, in every language', () => {
  const read = readFiles({
    'safebox/03-safebox-premise.txt': header('', 'مقدمه').replace('EN', 'fa'),
  })
  expect(topicOf(read)).toMatchObject({role: 'premise', title: 'مقدمه', language: 'fa'})
})

it('a title of another topic than the name of the file is reported', () => {
  const read = readFiles({'safebox/03-safebox-installation.txt': header('', 'Configuration')})
  expect(without(read.reports)).toEqual(['4:8 header/title-vs-filename'])
})

it('a file without text is left out and reported', () => {
  const read = readFiles({'safebox/01-safebox-intro.txt': header().replace('Text.\n', '')})
  expect(read.library.guides).toEqual([])
  expect(read.reports.some(line => line.endsWith('file/empty-body'))).toBe(true)
})

const section = (text: string) => `# Add it\n\n## Step 1\n\n1. Click *OK*\n\n${text}\n\n`

it('a section that stands twice word for word is printed once', () => {
  const read = readFiles({
    'a.txt': `${header()}${section('Now *this* is it.')}# Other\n\nx\n\n${section('Now this is it.')}`,
  })
  const [topic] = withoutCopies(read.library).guides[0]?.topics ?? []
  expect(topicOf(read).sections).toHaveLength(3)
  expect(topic?.sections.map(({title}) => title.length)).toEqual([1, 1])
  const twice = read.diagnostics.find(({code}) => code === 'section/duplicate-title')
  expect(twice).toMatchObject({severity: 'error', repaired: true})
  expect(twice?.message).toContain('the same 6 words')
  expect(twice?.notes).toHaveLength(2)
})

it('a copy that is kept is not said to be left out', () => {
  const text = `${header()}${section('Now this is it.')}${section('Now this is it.')}`
  const diagnostics: Diagnostic[] = []
  const file = {path: 'a.txt', bytes: new TextEncoder().encode(text)}
  readLibrary([file], one => diagnostics.push(one), {keepCopies: true})
  const twice = diagnostics.find(({code}) => code === 'section/duplicate-title')
  expect(twice).toMatchObject({severity: 'error', repaired: false})
  expect(twice?.message).not.toContain('left out')
})

it('a topic that stands twice is printed once; two with other words both stand', () => {
  const topic = (text: string) => `Group: Basic Usage\nTitle: Locks\n\n${text}\n`
  const both = (first: string, second: string) =>
    readFiles({'safebox/01-safebox-a.txt': topic(first), 'safebox/02-safebox-b.txt': topic(second)})
  const copy = both('Lock the *box* well.', 'Lock the box well.')
  expect(copy.diagnostics).toContainEqual(
    expect.objectContaining({code: 'file/duplicate-topic', severity: 'error', repaired: true}),
  )
  expect(withoutCopies(copy.library).guides[0]?.topics).toHaveLength(1)
  const other = both('Lock the box well.', 'Keys may be copied by any shop in town.')
  expect(other.diagnostics).toContainEqual(
    expect.objectContaining({code: 'file/duplicate-topic', severity: 'warning', repaired: false}),
  )
  expect(withoutCopies(other.library)).toEqual(other.library)
})

it('two sections with one title and other words are both printed', () => {
  const read = readFiles({
    'a.txt': `${header()}${section('Now this is it.')}${section('Now that is it.')}`,
  })
  expect(withoutCopies(read.library)).toEqual(read.library)
  const twice = read.diagnostics.find(({code}) => code === 'section/duplicate-title')
  expect(twice?.message).toContain('"that is it" here and "this is it" there')
})

it('a section with the title of the one around it is only a warning', () => {
  const read = readFiles({'a.txt': `${header()}# Add it\n\na\n\n## Add it\n\nb\n`})
  expect(read.diagnostics.find(({code}) => code === 'section/duplicate-title')).toMatchObject({
    severity: 'warning',
  })
})

it('linkmap.txt gives addresses to ids, whatever their capitals', () => {
  const read = readFiles({
    'linkmap.txt':
      'url_id | url\n\nSafe Main | https://a.example\nSafe img 1 | https://a.example/1.png -- gone\nSafe img 1 | https://b.example\n<!-- X | y -->\nSafe img 2 | https://a.example/2.png\n',
    'a.txt': `${header()}[a](https://a.example)[safe main] ![b](http://a.example/1.png)[Safe img 1] [c](d)[No such] [e](f)[Safe img 2]\n`,
  })
  expect(read.library.linkMap.get('safe main')).toBe('https://a.example')
  expect(read.library.linkMap.get('safe img 1')).toBe('https://a.example/1.png')
  expect(without(read.reports).map(line => line.split(' ')[1])).toEqual([
    'linkmap/url-with-remark',
    'linkmap/duplicate-id',
    'linkmap/commented-out',
    'ref/unknown-id',
    'ref/url-differs',
  ])
})

it('a map that many other guides share says so in one line', () => {
  const lines = Array.from({length: 50}, (_, index) => `Id ${index} | https://a.example/${index}`)
  const read = readFiles({
    'linkmap.txt': lines.join('\n'),
    'a.txt': `${header()}[a](https://a.example/1)[Id 1]\n`,
  })
  const unused = read.diagnostics.filter(({code}) => code === 'linkmap/unused-id')
  expect(unused.map(({message}) => message)).toEqual(['49 of 50 ids are not used in these guides'])
})

it('reading the same files twice gives equal guides', () => {
  const files = {'a.txt': `${header()}${section('*x*')}`}
  expect(readFiles(files)).toEqual(readFiles(files))
})

it('a small guide of today is read whole', () => {
  const read = readFiles({
    'guides/phones.md':
      '---\ntitle: Lock your phone\nlanguage: en\ntime: 10 min\n---\n# Set a code\n\n## Step 1\n\n1. Tap *Settings*\n',
  })
  expect(read.reports).toEqual([])
  expect(guideOf(read)).toMatchObject({
    slug: 'phones',
    title: 'Lock your phone',
    facts: {minutes: 10},
  })
  expect(shapeOf(topicOf(read))).toEqual([
    '# Set a code',
    '  step 1',
    '    callouts',
    '      1 Tap <Settings>',
  ])
})
