import {breaks, type Case, keeps} from './case.ts'

const away = {A: {S: '/URI', URI: 'https://example.org/'}, Contents: 'The site'}

/** Links, form fields and all the other annotations. */
export const annotationCases: readonly Case[] = [
  keeps('a link in its Link', pdf => {
    pdf.annotation('Link', 'Link', away)
  }),
  keeps('a hidden annotation outside of the structure', pdf => {
    pdf.annotation('Text', null, {F: 2})
  }),
  keeps('an annotation outside of the page', pdf => {
    pdf.annotation('Text', null, {Rect: [700, 0, 710, 10]})
  }),
  keeps('a form field in its Form', pdf => {
    const {note} = pdf.annotation('Widget', 'Form', {FT: '/Tx', T: 'name', TU: 'Your name'})
    pdf.set(pdf.catalog, 'AcroForm', {Fields: [pdf.refOf(note)]})
  }),
  breaks('a link outside of the structure', ['link-untagged'], ['7.18.5-1'], pdf => {
    pdf.annotation('Link', null, away)
  }),
  breaks('a link in a paragraph', ['link-untagged'], ['7.18.5-1'], pdf => {
    pdf.annotation('Link', 'P', away)
  }),
  breaks(
    'a link without a description',
    ['link-without-text', 'annotation-without-text'],
    ['7.18.1-2', '7.18.5-2'],
    pdf => {
      pdf.annotation('Link', 'Link', {A: away.A})
    },
  ),
  breaks('a link described only by its element', ['link-without-text'], ['7.18.5-2'], pdf => {
    pdf.set(pdf.annotation('Link', 'Link', {A: away.A}).dict, 'Alt', 'The site')
  }),
  breaks('a page with annotations and no tab order', ['no-tab-order'], ['7.18.3-1'], pdf => {
    pdf.annotation('Link', 'Link', away)
    pdf.drop(pdf.page, 'Tabs')
  }),
  breaks('a page with annotations in the order of rows', ['wrong-tab-order'], ['7.18.3-1'], pdf => {
    pdf.annotation('Link', 'Link', away)
    pdf.set(pdf.page, 'Tabs', '/R')
  }),
  breaks('a remark outside of an Annot', ['annotation-untagged'], ['7.18.1-1'], pdf => {
    pdf.annotation('Text', 'P', {Contents: 'Words'})
  }),
  breaks('an unknown annotation outside of an Annot', ['annotation-unknown'], ['7.18.1-1'], pdf => {
    pdf.annotation('Hologram', 'P', {Contents: 'Words'})
  }),
  breaks('a remark without words', ['annotation-without-text'], ['7.18.1-2'], pdf => {
    pdf.annotation('Text', 'Annot')
  }),
  breaks('a trap network', ['trap-net'], ['7.18.2-1'], pdf => {
    pdf.annotation('TrapNet', 'Annot', {Contents: 'Traps'})
  }),
  breaks('a form field outside of a Form', ['widget-untagged'], ['7.18.4-1'], pdf => {
    const {note} = pdf.annotation('Widget', 'P', {FT: '/Tx', T: 'name', TU: 'Your name'})
    pdf.set(pdf.catalog, 'AcroForm', {Fields: [pdf.refOf(note)]})
  }),
  breaks(
    'a form field that does not say what it is for',
    ['field-without-text'],
    ['7.18.1-3'],
    pdf => {
      const {note} = pdf.annotation('Widget', 'Form', {FT: '/Tx', T: 'name'})
      pdf.set(pdf.catalog, 'AcroForm', {Fields: [pdf.refOf(note)]})
    },
  ),
  keeps('a form field that says through its parent what it is for', pdf => {
    const parent = pdf.dict({FT: '/Tx', T: 'name', TU: 'Your name'})
    const {note} = pdf.annotation('Widget', 'Form', {Parent: pdf.refOf(parent)})
    pdf.set(parent, 'Kids', [pdf.refOf(note)])
    pdf.set(pdf.catalog, 'AcroForm', {Fields: [pdf.refOf(parent)]})
  }),
  breaks('a Form that holds text', ['form-with-more'], ['7.18.4-2'], pdf => {
    pdf.element('Form', pdf.document, 'Name')
  }),
  keeps('a Form of paper that tells its role', pdf => {
    pdf.element('Form', pdf.document, 'Name', {A: {O: '/PrintField', Role: '/tv'}})
  }),
  ...(
    [
      [
        'a film that does not tell its type',
        'media-without-type',
        '7.18.6.2-1',
        {Alt: ['en', 'A film']},
      ],
      ['a film without a text in its place', 'media-without-text', '7.18.6.2-2', {CT: 'video/mp4'}],
      [
        'a film whose texts have no languages',
        'media-without-text',
        '7.18.6.2-2',
        {CT: 'video/mp4', Alt: ['A film']},
      ],
    ] as const
  ).map(([name, code, judge, entries]) =>
    breaks(name, [code], [judge], pdf => {
      const clip = pdf.dict({S: '/MCD', D: {F: 'film.mp4', UF: 'film.mp4'}, ...entries})
      const rendition = pdf.dict({S: '/MR', C: pdf.refOf(clip)})
      const action = {S: '/Rendition', OP: 0, R: pdf.refOf(rendition)}
      pdf.annotation('Screen', 'Annot', {Contents: 'A film', A: action})
    }),
  ),
  breaks('an attached file without a name', ['file-annotation-unnamed'], ['7.11-1'], pdf => {
    const file = pdf.stream('words', {Type: '/EmbeddedFile'})
    const specification = pdf.dict({Type: '/Filespec', F: 'a.txt', EF: {F: file}})
    pdf.annotation('FileAttachment', 'Annot', {Contents: 'A file', FS: pdf.refOf(specification)})
  }),
  breaks('a printer mark in the structure', ['printer-mark-tagged'], ['7.18.8-1'], pdf => {
    pdf.annotation('PrinterMark', 'Annot', {Contents: 'Mark'})
  }),
  breaks(
    'a printer mark that draws more than artifacts',
    ['printer-mark-content'],
    [],
    pdf => {
      const drawing = pdf.stream('0 0 9 9 re f', {
        Type: '/XObject',
        Subtype: '/Form',
        BBox: [0, 0, 9, 9],
      })
      pdf.annotation('PrinterMark', null, {Contents: 'Mark', AP: {N: drawing}})
    },
    'veraPDF has no rule for 28-018',
  ),
  breaks(
    'a link whose element does not hold it',
    ['parent-tree'],
    [],
    pdf => pdf.drop(pdf.annotation('Link', 'Link', away).dict, 'K'),
    'veraPDF does not compare both ways',
  ),
  breaks(
    'a link whose element puts it on another page',
    ['parent-tree'],
    [],
    pdf => {
      const other = pdf.doc.addPage()
      const {dict, note} = pdf.annotation('Link', 'Link', away)
      pdf.set(dict, 'K', [{Type: '/OBJR', Obj: pdf.refOf(note), Pg: other.ref}])
    },
    'veraPDF does not look at /Pg of an object',
  ),
]
