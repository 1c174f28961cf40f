import {expect, it} from 'vitest'
import {goodPdf} from './fixtures/good-pdf.ts'
import {everyTag, outlineOf, readPdf} from './read-pdf.ts'

it('a book is read as a screen reader has it', async () => {
  const pdf = await goodPdf()
  const list = pdf.element('L', pdf.document, undefined, {
    A: {O: '/List', ListNumbering: '/Decimal'},
  })
  const item = pdf.element('LI', list, undefined, {Lang: 'ar'})
  pdf.element('Lbl', item, '1.')
  pdf.element('LBody', item, 'First step')
  pdf.element('Figure', pdf.document, 'x', {Alt: 'A padlock'})
  const read = readPdf(await pdf.save())
  expect(read.language).toBe('en')
  expect(outlineOf(read.tree)).toBe(`Document
  H1 Heading
  P Some words.
  L
    LI
      Lbl 1.
      LBody First step
  Figure [A padlock]`)
  expect(read.artifacts).toEqual([{page: 1, type: 'Pagination', subtype: 'Header', text: 'Head'}])
  expect(everyTag(read.tree).find(({tag}) => tag === 'L')?.attributes).toEqual({
    'List/ListNumbering': 'Decimal',
  })
  expect(everyTag(read.tree).find(({tag}) => tag === 'LI')).toMatchObject({
    lang: 'ar',
    page: 1,
    text: '1.First step',
  })
})

it('words are found where they are drawn', async () => {
  const pdf = await goodPdf()
  pdf.content.push(`/Artifact BMC q 1 0 0 1 100 -50 cm ${pdf.show('Moved')} Q EMC`)
  const [page] = readPdf(await pdf.save()).pages
  expect(page).toMatchObject({
    number: 1,
    width: 595,
    height: 842,
    text: 'HeadingSome words.HeadMoved',
  })
  expect(page?.drawn[0]).toMatchObject({text: 'Heading', x: 72, y: 780, artifact: false})
  expect(page?.drawn.at(-1)).toMatchObject({text: 'Moved', x: 172, y: 670, artifact: true})
})

it('replacement text counts instead of what is drawn', async () => {
  const pdf = await goodPdf()
  const {mcid} = pdf.paragraph(pdf.show('AB'))
  pdf.content.push(
    (pdf.content.pop() ?? '').replace(
      `/P <</MCID ${mcid}`,
      `/Span <</MCID ${mcid} /ActualText (words)`,
    ),
  )
  expect(readPdf(await pdf.save()).tree[0]?.text).toBe('HeadingSome words.words')
})

it('links, bookmarks and names lead to their pages', async () => {
  const pdf = await goodPdf()
  const second = pdf.doc.addPage()
  const place = [second.ref, '/XYZ', null, 700, null]
  pdf.set(pdf.catalog, 'Names', {Dests: {Names: ['start', [pdf.pageRef, '/Fit'], 'step', place]}})
  pdf.annotation('Link', 'Link', {Contents: 'Step', A: {S: '/GoTo', D: 'step'}})
  pdf.annotation('Link', 'Link', {Contents: 'Away', A: {S: '/URI', URI: 'https://example.org/'}})
  const inner = pdf.dict({Title: 'Inner', Dest: 'step'})
  const mark = pdf.dict({Title: 'Outer', Dest: [pdf.pageRef, '/Fit'], First: pdf.refOf(inner)})
  pdf.set(pdf.catalog, 'Outlines', {First: pdf.refOf(mark)})
  const read = readPdf(await pdf.save())
  expect(read.links.map(({contents, uri, target}) => [contents, uri ?? target])).toEqual([
    ['Step', {page: 2, top: 700}],
    ['Away', 'https://example.org/'],
  ])
  expect(read.bookmarks).toEqual([
    {
      title: 'Outer',
      target: {page: 1},
      kids: [{title: 'Inner', target: {page: 2, top: 700}, kids: []}],
    },
  ])
  expect(Object.fromEntries(read.destinations)).toEqual({
    start: {page: 1},
    step: {page: 2, top: 700},
  })
})
