import {expect, it} from 'vitest'
import type {Guide, Topic} from '../../src/model/guide.ts'
import type {Link} from '../../src/model/inline.ts'
import {walkInlinesOf} from '../../src/model/walk.ts'
import {refine} from '../../src/refine/refine.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {guide, handbook, library, link, paragraph, section, topic} from '../model/build.ts'

const file = (path: string) => ({file: path, start: 0, end: 0})

function topicIn(path: string, slug: string, rest: Partial<Topic> = {}): Topic {
  return topic(slug, {slug, span: file(path), ...rest})
}

const keepassx = guide('keepassx', [
  topicIn('keepassx/01-keepassx-intro.txt', 'intro', {role: 'introduction'}),
  topicIn('keepassx/05-keepassx-portable.txt', 'portable', {
    sections: [section('Copy it', {anchor: 'copy'}), section('Über alles')],
  }),
])
const torbrowser = guide('torbrowser', [topicIn('torbrowser/01-torbrowser-setup.txt', 'setup')])
const passwords = guide('passwords', [topicIn('passwords/05-passwords-tips.txt', 'tips')])
const enigmail = guide('thunderbird-enigmail', [topicIn('te/04-thunderbird-setup.txt', 'setup')])

interface Resolved {
  readonly target: string
  readonly url: string
  readonly codes: readonly string[]
}

function follow(url: string, reference = '', linkMap = new Map<string, string>()): Resolved {
  const blocks = [paragraph(link('x', url, {reference, span: file('jitsi/04-jitsi-setup.txt')}))]
  const sections = [section('Add an account'), section('حساب')]
  const here = topicIn('jitsi/04-jitsi-setup.txt', 'setup', {blocks, sections})
  const there = topicIn('jitsi/06-jitsi-basic.txt', 'basic', {sections: [section('Call')]})
  const guides = [guide('jitsi', [here, there]), keepassx, torbrowser, passwords, enigmail]
  return resolvedIn(guides, linkMap)
}

function resolvedIn(guides: readonly Guide[], linkMap: ReadonlyMap<string, string>): Resolved {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const refined = refine(handbook(guides), library(guides, linkMap), report)
  const found: Link[] = []
  walkInlinesOf(refined.chapters[0]?.guide.topics[0]?.blocks ?? [], inline => {
    if (inline.kind === 'link') found.push(inline)
  })
  const [{target, url} = {target: '', url: ''}] = found
  return {target, url, codes: diagnostics.map(({code}) => code)}
}

it.each([
  ['#add-an-account', 'jitsi-setup-add-an-account'],
  ['#call', 'jitsi-basic-call'],
  ['#%D8%AD%D8%B3%D8%A7%D8%A8', 'jitsi-setup-section-2'],
  ['keepassx', 'keepassx'],
  ['../keepassx/', 'keepassx'],
  ['KeePassX.md', 'keepassx'],
  ['tor-browser', 'torbrowser'],
  ['06-jitsi-basic.txt', 'jitsi-basic'],
  ['06-jitsi-basic.md#call', 'jitsi-basic-call'],
  ['../keepassx/05-keepassx-portable.txt#copy', 'keepassx-portable-copy'],
  ['../keepassx/05-keepassx-portable.txt#%C3%BCber-alles', 'keepassx-portable-uber-alles'],
  ['https://securityinabox.org/keepassx_main', 'keepassx'],
  ['https://securityinabox.org/en/keepassx_portable', 'keepassx-portable'],
  ['/en/keepassx_portable#2.2', 'keepassx-portable'],
  ['https://siabnext.ttc.io/how-to-guide/keepassx', 'keepassx'],
  ['https://securityinabox.org/tor_anonymitynetwork#3.1', 'torbrowser'],
  ['https://securityinabox.org/thunderbird_security', 'thunderbird-enigmail'],
  ['/en/chapter_3_1', 'passwords'],
  ['https://securityinabox.org/chapter-3', 'passwords'],
  ['chapter-3', 'passwords'],
])('%s leads to %s', (url, target) => {
  expect(follow(url)).toEqual({target, url, codes: []})
})

it.each([
  '/en/glossary#Encryption',
  '/en/chapter_6_1',
  'chapter-5',
  'pidgin',
  '../pidgin/04-pidgin-setup.txt',
])('%s leads to nothing in this book, so it is told and its path is dropped', url => {
  expect(follow(url)).toEqual({target: '', url: '', codes: ['xref/not-in-book']})
})

it('an address on the old site that is not in this book is told, and stays an address', () => {
  const url = 'https://securityinabox.org/pidgin_main'
  expect(follow(url)).toEqual({target: '', url, codes: ['xref/not-in-book']})
})

it.each([
  'https://jitsi.org/',
  'https://securityinabox.org/sites/files/x.png',
  'mailto:a@b.example',
  '//host/keepassx',
  'photo.png',
  '#nowhere',
  'javascript:keepassx',
])('%s is left as it is', url => {
  expect(follow(url)).toEqual({target: '', url, codes: []})
})

it('the link map helps where the address leads to nothing', () => {
  const linkMap = new Map([['keepass main', 'https://securityinabox.org/keepassx_main']])
  expect(follow('/en/keepass_mian', 'KeePass Main', linkMap).target).toBe('keepassx')
  expect(follow('https://jitsi.org', 'KeePass Main', linkMap).target).toBe('')
})

it('a guide is found in the language of the guide that names it', () => {
  const own = (language: string) => guide('b', [topicIn(`${language}/b.txt`, '')], {language})
  const blocks = [paragraph(link('x', 'b', {span: file('ar/a.txt')}))]
  const from = guide('a', [topicIn('ar/a.txt', '', {blocks})], {language: 'ar'})
  expect(resolvedIn([from, own('en'), own('ar')], new Map()).target).toBe('b-ar')
})

it('a link to a guide that the edition leaves out says so, and its path is dropped', () => {
  const blocks = [paragraph(link('KeePassX', '../keepassx', {span: file('a/01-a-intro.txt')}))]
  const a = guide('a', [topicIn('a/01-a-intro.txt', 'intro', {blocks})])
  const refined = refine(handbook([a]), library([a, keepassx]), () => {})
  const [first] = refined.chapters[0]?.guide.topics[0]?.blocks ?? []
  expect(first).toMatchObject({inlines: [{url: '', target: '', leftOut: true}]})
})

it('a file of the same name in another folder is not what a path names', () => {
  const blocks = [paragraph(link('x', '../b/01-intro.txt', {span: file('a/01-intro.txt')}))]
  expect(resolvedIn([guide('a', [topicIn('a/01-intro.txt', '', {blocks})])], new Map())).toEqual({
    ...{target: '', url: '', codes: ['xref/not-in-book']},
  })
})
