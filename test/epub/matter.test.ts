import {describe, expect, it} from 'vitest'
import {elementsOf, lineOf} from '../../src/epub/nodes.ts'
import type {Element} from '../../src/xhtml/tree.ts'
import {documentOf, handbook, sampleBook} from './fixture.ts'
import {judge} from './judge.ts'
import {bytesOf} from './render.ts'
import {checkers, haveChecker} from './tools.ts'
import {unpack} from './unpack.ts'

const part = `<article class="part" id="part-words"><p class="label">Part A</p><h1>Words</h1><p class="lead">Keep them.</p>
<ol class="entries"><li><a href="#keepsake"><span class="number">1</span> <span class="title">Keepsake</span></a></li></ol></article>`
const howTo = '<article class="how-to-use"><h1>How to use this book</h1><p>Begin.</p></article>'
const glossary = `<article class="glossary" id="glossary"><h1>Glossary</h1><dl class="definitions"><dt id="term-raid">Raid</dt>
<dd><p>A search of your home.</p><p class="pages"><a class="page" href="#keepsake-faq">Questions</a></p></dd></dl></article>`
const subjects = `<article class="subjects" id="subjects"><h1>Index</h1><section class="section"><h2>R</h2>
<ul class="entries"><li><span class="title">Raid</span> <a class="page" href="#keepsake-faq">Questions</a></li></ul></section></article>`
const chapter = `<article class="chapter tool" id="keepsake"><h1><span class="number">1</span> Keepsake</h1>
<section class="topic faq" id="keepsake-faq"><h2>Questions</h2><p>Before a <a class="term" id="use-1" href="#term-raid">raid</a>, lock it.</p></section></article>`

const [chapterEntry] = handbook.contents
const book = {
  ...sampleBook(),
  documents: [
    documentOf('how-to-use', 'front', howTo),
    documentOf('part-words', 'chapter', part),
    documentOf('keepsake', 'chapter', chapter),
    documentOf('glossary', 'back', glossary),
    documentOf('subjects', 'back', subjects),
  ],
  handbook: {
    ...handbook,
    contents: [
      {
        id: 'part-words',
        number: '',
        title: 'Words',
        entries: chapterEntry === undefined ? [] : [{...chapterEntry, entries: []}],
      },
    ],
  },
}

function typesIn(root: Element): readonly string[] {
  return elementsOf(root).flatMap(({name, attributes}) => {
    const {'epub:type': type, role = ''} = attributes
    return type === undefined || name === 'body' ? [] : [`${name} ${type} ${role}`.trim()]
  })
}

it('a part, the glossary and the index say what they are', async () => {
  const made = await unpack(await bytesOf(book))
  expect(typesIn(made.tree('part-words.xhtml'))).toEqual(['section part doc-part'])
  expect(typesIn(made.tree('glossary.xhtml'))).toEqual([
    'section glossary doc-glossary',
    'dt glossterm',
    'dd glossdef',
  ])
  expect(typesIn(made.tree('subjects.xhtml'))).toEqual([
    'section index doc-index',
    'section index-group',
    'ul index-entry-list',
    'li index-entry',
    'span index-term',
    'a index-locator',
  ])
  expect(typesIn(made.tree('keepsake.xhtml'))).toContain('a glossref doc-glossref')
})

it('chapters stand below their part, and what is before and after them is listed, too', async () => {
  const made = await unpack(await bytesOf(book))
  const [list] = elementsOf(made.tree('toc.xhtml')).filter(({name}) => name === 'ol')
  const depths: string[] = []
  const collect = (element: Element, depth: number): void => {
    if (element.name === 'a') depths.push(`${'  '.repeat(depth)}${lineOf(element)}`)
    for (const child of element.children) {
      if (child.kind === 'element') collect(child, element.name === 'ol' ? depth + 1 : depth)
    }
  }
  collect(list ?? made.tree('toc.xhtml'), -1)
  expect(depths).toEqual([
    'How to use this book',
    'Part A · Words',
    '  1 Keepsake',
    'Glossary',
    'Index',
  ])
  expect(made.text('toc.ncx')).toContain('<text>Part A · Words</text>')
  expect(made.text('toc.ncx')).toContain('<meta name="dtb:depth" content="2"/>')
})

it('readers of every age find the glossary and the index by name', async () => {
  const made = await unpack(await bytesOf(book))
  for (const [type, file] of [
    ['glossary', 'glossary.xhtml'],
    ['index', 'subjects.xhtml'],
  ]) {
    expect(made.text('toc.xhtml')).toContain(`<a epub:type="${type}" href="${file}">`)
    expect(made.text('content.opf')).toMatch(new RegExp(`<reference type="${type}"[^>]*${file}"`))
  }
})

it('only a book with an index says that it has one', async () => {
  const claim = 'accessibilityFeature">index<'
  expect((await unpack(await bytesOf(book))).text('content.opf')).toContain(claim)
  expect((await unpack(await bytesOf(sampleBook()))).text('content.opf')).not.toContain(claim)
})

describe.each(Object.entries(checkers))('%s', (name, jar) => {
  const missing = !haveChecker(jar)
  const said = missing ? `skipped: ${name} is not installed` : 'has nothing to say of it'
  it.skipIf(missing)(said, async () => {
    expect(await judge(jar, await bytesOf(book))).toEqual([])
  })
})

it('no file has the name of a device, which Windows would open instead', async () => {
  const names = ['con', 'aux', 'NUL', 'com1', 'lpt9', 'prn', 'console']
  const documents = names.map(name =>
    documentOf(name, 'chapter', `<article class="chapter tool" id="${name}"><h1>A</h1></article>`),
  )
  const made = await unpack(
    await bytesOf({...sampleBook(), documents, handbook: {...handbook, contents: []}}),
  )
  expect(made.names.filter(name => /-file\.xhtml|console/.test(name))).toEqual([
    'OEBPS/con-file.xhtml',
    'OEBPS/aux-file.xhtml',
    'OEBPS/nul-file.xhtml',
    'OEBPS/com1-file.xhtml',
    'OEBPS/lpt9-file.xhtml',
    'OEBPS/prn-file.xhtml',
    'OEBPS/console.xhtml',
  ])
})

it('names that differ only in capitals give files that differ', async () => {
  const documents = ['Signal', 'signal'].map(name =>
    documentOf(name, 'chapter', `<article class="chapter tool" id="${name}"><h1>A</h1></article>`),
  )
  const made = await unpack(
    await bytesOf({...sampleBook(), documents, handbook: {...handbook, contents: []}}),
  )
  const files = made.names.filter(name => /signal/.test(name))
  expect(files).toEqual(['OEBPS/signal.xhtml', 'OEBPS/signal-2.xhtml'])
})
