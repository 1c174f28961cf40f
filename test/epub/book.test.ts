import {expect, it} from 'vitest'
import type {EpubBook, PageStart} from '../../src/epub/book.ts'
import {elementsOf, lineOf, textOf} from '../../src/epub/nodes.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import type {Element} from '../../src/xhtml/tree.ts'
import {chapter, documentOf, handbook, plate, sampleBook} from './fixture.ts'
import {paged, textIn} from './fixture-pages.ts'
import {bytesOf} from './render.ts'
import {type Unpacked, unpack} from './unpack.ts'

async function bookOf(changes: Partial<EpubBook> = {}): Promise<Unpacked> {
  return await unpack(await bytesOf({...sampleBook(), ...changes}))
}

function all(root: Element, name: string): readonly Element[] {
  return [...elementsOf(root)].filter(element => element.name === name)
}

function classed(root: Element, name: string): Element {
  const found = [...elementsOf(root)].find(({classes}) => classes.includes(name))
  if (found === undefined) throw new Error(`nothing of class ${name}`)
  return found
}

it('a guide has a file for its overview and one for each section', async () => {
  const {names} = await bookOf()
  expect(names.filter(name => name.endsWith('.xhtml'))).toEqual([
    'OEBPS/toc.xhtml',
    'OEBPS/cover.xhtml',
    'OEBPS/title-page.xhtml',
    'OEBPS/keepsake.xhtml',
    'OEBPS/keepsake-make.xhtml',
    'OEBPS/keepsake-danger.xhtml',
    'OEBPS/keepsake-faq.xhtml',
  ])
})

it('mimetype is the first entry, stored, at the place where readers look for it', async () => {
  const bytes = Buffer.from(await bytesOf(sampleBook()))
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
})

it('no file is too large for an old reader', async () => {
  const long = `<article class="chapter tool" id="long"><h1>Long</h1><section class="topic howto" id="t"><h2>Topic</h2>
    <ol class="callouts">${Array.from({length: 3000}, (_, i) => `<li value="${i + 1}"><p>${'word '.repeat(30)}${i + 1}.</p></li>`).join('')}</ol></section></article>`
  const book = await bookOf({documents: [documentOf('long', 'chapter', long)]})
  const texts = book.names.filter(name => name.endsWith('.xhtml')).map(book.text)
  expect(Math.max(...texts.map(text => Buffer.byteLength(text)))).toBeLessThan(250_000)
  const discs = texts.flatMap(text =>
    Array.from(text.matchAll(/class="disc">(\d+)</g), one => one[1]),
  )
  expect(discs).toEqual(Array.from({length: 3000}, (_, i) => `${i + 1}`))
})

it('all words of the documents are in the book, in order', async () => {
  const book = await bookOf()
  const opf = book.tree('content.opf')
  const files = new Map(all(opf, 'item').map(({attributes}) => [attributes.id, attributes.href]))
  const spine = all(opf, 'itemref').map(({attributes}) => files.get(attributes.idref) ?? '')
  const written = wordsOf(documentOf('keepsake', 'chapter', chapter).root)
  const read = spine
    .filter(file => file.startsWith('keepsake'))
    .flatMap(file => wordsOf(classed(book.tree(file), 'chapter')))
  const note = ['1', 'On', 'old', 'systems', 'it', 'takes', 'a', 'minute.']
  const discs = ['1', '2', '7', '×']
  const printed = written.map(word => (word === 'Tip' ? 'Tip.' : word))
  expect([...read].sort()).toEqual([...printed, ...discs].sort())
  expect(read.filter(word => written.includes(word)).join(' ')).toContain(note.join(' '))
})

function wordsOf(root: Element): readonly string[] {
  const parts: string[] = []
  const collect = (element: Element) => {
    for (const child of element.children) {
      if (child.kind === 'text') parts.push(child.text)
      else {
        if (/^(p|li|dt|dd|h\d|td|th|div|section|figcaption|pre)$/.test(child.name)) parts.push(' ')
        collect(child)
        if (child.classes.includes('disc') || child.classes.includes('tick')) parts.push(' ')
      }
    }
  }
  collect(root)
  return parts
    .join('')
    .split(/\s+/)
    .filter(word => word !== '')
}

it('the numbers of instructions are those of the author', async () => {
  const book = await bookOf()
  const items = all(book.tree('keepsake-make.xhtml'), 'li')
  expect(items.map(({attributes}) => attributes.value)).toEqual(['1', '2', '7'])
  expect(items.map(item => lineOf(classed(item, 'disc')))).toEqual(['1', '2', '7'])
})

it('a link goes to the file and place where its goal stands', async () => {
  const book = await bookOf()
  const [danger] = all(book.tree('keepsake-make.xhtml'), 'a')
  expect(danger?.attributes.href).toBe('keepsake-danger.xhtml')
  const [back] = all(book.tree('keepsake-faq.xhtml'), 'a')
  expect(back?.attributes.href).toBe('keepsake-make.xhtml#keepsake-passphrase')
})

it('a goal of links is an empty anchor, or Kobo readers show it as a footnote', async () => {
  const book = await bookOf()
  const goal = [...elementsOf(book.tree('keepsake-make.xhtml'))].find(
    ({attributes}) => attributes.id === 'keepsake-passphrase',
  )
  expect(goal?.name).toBe('span')
  expect(goal?.children).toEqual([])
})

it('a link that leads nowhere stays as words, and is told', async () => {
  const lost =
    '<article class="chapter tool" id="a"><h1>A</h1><p>See <a href="#gone">there</a>.</p></article>'
  const told: Diagnostic[] = []
  const documents = [documentOf('a', 'chapter', lost)]
  const book = await bookOf({
    documents,
    handbook: {...handbook, contents: []},
    report: diagnostic => told.push(diagnostic),
  })
  expect(lineOf(all(book.tree('a.xhtml'), 'p')[0] ?? book.tree('a.xhtml'))).toBe('See there.')
  expect(told.map(({code}) => code)).toEqual(['epub/lost-link'])
})

it('a note stands at the end of the file that calls it, and leads back', async () => {
  const root = (await bookOf()).tree('keepsake-make.xhtml')
  const note = classed(root, 'footnote')
  expect(note.attributes['epub:type']).toBe('footnote')
  expect(classed(root, 'notes').children).toEqual([note])
  const [back] = all(note, 'a')
  expect(back?.attributes.role).toBe('doc-backlink')
  const call = classed(root, 'noteref')
  expect(back?.attributes.href).toBe(`#${call.attributes.id}`)
})

it('boxes have the roles that are valid on their elements', async () => {
  const root = (await bookOf()).tree('keepsake-danger.xhtml')
  const roleOf = (name: string) => [classed(root, name).name, classed(root, name).attributes.role]
  expect(roleOf('danger')).toEqual(['section', 'doc-notice'])
  expect(roleOf('warning')).toEqual(['section', 'doc-notice'])
  expect(roleOf('tip')).toEqual(['aside', 'doc-tip'])
  expect(roleOf('note')).toEqual(['aside', 'note'])
  expect(classed(root, 'danger').attributes['aria-label']).toBe('DANGER')
})

it('two warnings of one file have names that differ', async () => {
  const box =
    '<section class="box warning"><p class="signal"><span class="word">WARNING</span></p><p>Look.</p></section>'
  const text = `<article class="chapter tool" id="a"><h1>A</h1>${box}<p>Then.</p>${box}</article>`
  const book = await bookOf({
    documents: [documentOf('a', 'chapter', text)],
    handbook: {...handbook, contents: []},
  })
  const boxes = all(book.tree('a.xhtml'), 'section').filter(({classes}) => classes.includes('box'))
  expect(boxes.map(({attributes}) => attributes['aria-label'])).toEqual(['WARNING', 'WARNING 2'])
})

it('the contents are nested, and lead to files', async () => {
  const [toc] = all((await bookOf()).tree('toc.xhtml'), 'nav')
  const links = toc === undefined ? [] : all(toc, 'a')
  expect(links.map(link => `${lineOf(link)} ${link.attributes.href}`)).toEqual([
    '1 Keepsake keepsake.xhtml',
    'Make your locked book keepsake-make.xhtml',
    'Your passphrase keepsake-make.xhtml#keepsake-passphrase',
    'What can go wrong keepsake-danger.xhtml',
    'Questions keepsake-faq.xhtml',
  ])
})

it('pages are claimed only with the printed book', async () => {
  const bare = await bookOf()
  expect(bare.text('content.opf')).not.toMatch(/pageNav|pageBreak|source-of/)
  expect(bare.text('toc.xhtml')).not.toContain('page-list')
  const book = await unpack(await bytesOf({...paged(sampleBook()), pageLabel: page => `p${page}`}))
  expect(book.text('content.opf')).toContain('pageBreakMarkers')
  const list = all(book.tree('toc.xhtml'), 'nav').find(
    ({attributes}) => attributes['epub:type'] === 'page-list',
  )
  expect(all(list ?? book.tree('toc.xhtml'), 'a').map(lineOf)).toEqual(['p5', 'p6', 'p7', 'p9'])
})

/** The text of a chapter with each mark as `[page]`. */
async function marked(text: string, startsIn: (root: Element) => readonly PageStart[]) {
  const document = documentOf('a', 'chapter', text)
  const book = await bookOf({
    documents: [document],
    handbook: {...handbook, contents: []},
    pageStarts: startsIn(document.root),
  })
  return book.text('a.xhtml').replace(/<span[^>]*id="page\.(\d)"[^>]*><\/span>/g, '[$1]')
}

function start(page: number, node: PageStart['node'], signs = 0, pictures: string[] = []) {
  return {page, node, signs, pictures}
}

it('a page that begins inside a paragraph is marked before its first word', async () => {
  const text =
    '<article class="chapter tool" id="a"><h1>A</h1><p>One two <em>three four</em> five.</p></article>'
  const found = await marked(text, root => [
    start(2, textIn(root, /One/), 'One'.length),
    start(3, textIn(root, /three/), 'three'.length),
    start(4, textIn(root, /five/)),
  ])
  expect(found).toContain('<p>One [2]two <em>three [3]four</em> [4]five.</p>')
})

it('a page that begins with a step has number and title behind its mark', async () => {
  const text = `<article class="chapter tool" id="a"><h1><span class="number">1</span> Alpha</h1>
    <section class="step" id="a-1"><h2 class="step-title"><span class="number">1</span> Begin here</h2>
    <p>Click OK, then read on and on. Click OK again, and close the window.</p>
    <ol class="callouts"><li class="instruction" value="1"><p>Click Save.</p></li></ol></section>
    <section class="step" id="a-2"><h2 class="step-title"><span class="number">2</span> Begin here</h2>
    <p>The second step.</p></section></article>`
  const found = await marked(text, root => [
    start(3, textIn(root, /Alpha/)),
    start(4, textIn(root, /Click OK/), 'ClickOK,thenreadonandon.'.length),
    start(5, textIn(root, /Click Save/)),
    start(6, textIn(all(root, 'h2')[1] ?? root)),
  ])
  expect(found).toMatch(/<section class="chapter tool"[^>]*>\[3\]<h1>/)
  expect(found).toContain('read on and on. [4]Click OK again')
  expect(found).toMatch(/<li[^>]*>\[5\]<span class="disc">1/)
  expect(found).toMatch(/<section class="step" id="a-2">\[6\]<h2/)
})

it('a page that begins with a picture is marked before the picture', async () => {
  const figure = `<figure><img class="plate" src="${plate.name}" alt="A" width="1" height="1"/></figure>`
  const text = `<article class="chapter tool" id="a"><h1>A</h1><p>Look.</p>${figure}<p>Then go on.</p></article>`
  const startsIn = (pictures: string[]) => (root: Element) => [
    start(2, textIn(root, /Then/), 0, pictures),
  ]
  expect(await marked(text, startsIn([plate.name]))).toContain('<figure>[2]<img')
  expect(await marked(text, startsIn([]))).toContain('<p>[2]Then')
})

it('the printed cover and contents are pages of the list, too', async () => {
  const documents = [
    documentOf('cover', 'front', '<article class="cover"><h1>Steady Hands</h1></article>'),
    ...sampleBook().documents,
  ]
  const [cover, , contents, chapterIn] = documents.map(({root}) => root)
  if (cover === undefined || contents === undefined || chapterIn === undefined) throw new Error()
  const pageStarts = [cover, contents, chapterIn].map((root, i) => start(i * 2 + 1, textIn(root)))
  const book = await bookOf({documents, pageStarts})
  const list = all(book.tree('toc.xhtml'), 'nav').at(-1) ?? book.tree('toc.xhtml')
  const links = all(list, 'a').map(link => `${lineOf(link)} ${link.attributes.href}`)
  expect(links).toEqual(['1 cover.xhtml#page.1', '3 toc.xhtml#page.3', '5 keepsake.xhtml#page.5'])
  expect(book.text('cover.xhtml')).toContain('id="page.1"')
  expect(book.text('toc.xhtml')).toContain('id="page.3"')
})

it('the package tells title, language, edition and licence, and nothing of its making', async () => {
  const opf = (await bookOf()).tree('content.opf')
  const told = [...elementsOf(opf)].filter(({name}) => name.startsWith('dc:'))
  expect(told.map(element => `${element.name} ${textOf(element)}`).slice(1)).toEqual([
    'dc:title Steady Hands',
    'dc:language en',
    'dc:description Seven tools for safer devices',
    'dc:rights CC BY-SA 4.0',
    'dc:date 2026-03-01',
  ])
  expect((await bookOf()).text('content.opf')).not.toMatch(
    /generator|anonymous|All rights|epub-gen|creator/i,
  )
})

it.each([
  ['2026-03', ['2026-03'], '2026-03-01T00:00:00Z'],
  ['2026-03-14', ['2026-03-14'], '2026-03-14T00:00:00Z'],
  ['in spring', [], '2000-01-01T00:00:00Z'],
])('an edition of a month has a date, too: %s', async (date, told, modified) => {
  const {handbook: usual} = sampleBook()
  const opf = (await bookOf({handbook: {...usual, date}})).tree('content.opf')
  expect(all(opf, 'dc:date').map(textOf)).toEqual(told)
  expect(all(opf, 'meta').map(textOf)).toContain(modified)
})

it('the same book keeps its identifier, another book has another', async () => {
  const identifier = async (changes: Partial<EpubBook>) =>
    /urn:uuid:[0-9a-f-]+/.exec((await bookOf(changes)).text('content.opf'))?.[0]
  const mine = await identifier({})
  expect(mine).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(await identifier({handbook: {...handbook, date: '2027-01-01', version: '2'}})).toBe(mine)
  expect(await identifier({handbook: {...handbook, language: 'fr'}})).not.toBe(mine)
})

it('what the accessibility statement says is read off the book', async () => {
  const bare = '<article class="chapter tool" id="a"><h1>A</h1><p>Text.</p></article>'
  const contents = {...handbook, contents: []}
  const plain = await bookOf({documents: [documentOf('a', 'chapter', bare)], handbook: contents})
  expect(plain.text('content.opf')).not.toMatch(/visual|alternativeText/)
  const silent = bare.replace(
    'Text.',
    'Text <img class="button" src="00aa11bb22cc33dd.png" alt="" width="1" height="1"/>',
  )
  const mute = await bookOf({documents: [documentOf('a', 'chapter', silent)], handbook: contents})
  expect(mute.text('content.opf')).toContain('>visual<')
  expect(mute.text('content.opf')).not.toMatch(
    /alternativeText|>textual<\/meta>\s*<meta property="schema:accessModeSufficient"/,
  )
})

it('a guide that the edition leaves out is said to be left out', async () => {
  const text = 'See B <span class="page">(not in this book)</span>.'
  const document = `<article class="chapter tool" id="a"><h1>A</h1><p>${text}</p></article>`
  const book = await bookOf({
    documents: [documentOf('a', 'chapter', document)],
    handbook: {...handbook, contents: []},
  })
  expect(book.text('a.xhtml')).toContain(text)
})
