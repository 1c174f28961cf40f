import type {GoodPdf} from '../fixtures/good-pdf.ts'
import {xmpOf} from '../fixtures/good-pdf.ts'
import {breaks, type Case, keeps} from './case.ts'

/** Takes the language of the whole file away and gives it to the one element at the top. */
function withoutLanguage(pdf: GoodPdf): void {
  pdf.drop(pdf.catalog, 'Lang')
  pdf.xmp = xmpOf('Book', 'en')
  pdf.content = pdf.content.map(piece =>
    piece.replace('/Subtype /Header', '/Subtype /Header /Lang (en)'),
  )
  pdf.set(pdf.document.dict, 'Lang', 'en')
}

/** Languages: of text, of texts in its place, of what readers show beside the page. */
export const languageCases: readonly Case[] = [
  keeps('a language at the top of the structure instead of the file', withoutLanguage),
  breaks('text without a language', ['text-language'], ['7.2-34'], pdf => {
    withoutLanguage(pdf)
    pdf.drop(pdf.document.dict, 'Lang')
  }),
  ...(['ActualText', 'Alt', 'E'] as const).map((key, index) =>
    breaks(
      `/${key} of an element without a language`,
      ['replacement-language'],
      [`7.2-${21 + index}`],
      pdf => {
        withoutLanguage(pdf)
        pdf.drop(pdf.document.dict, 'Lang')
        pdf.content = []
        pdf.set(pdf.document.dict, key, 'Words')
      },
    ),
  ),
  ...(['ActualText', 'Alt', 'E'] as const).map((key, index) =>
    breaks(
      `/${key} of a marked span without a language`,
      ['replacement-language'],
      [`7.2-${30 + index}`],
      pdf => {
        withoutLanguage(pdf)
        pdf.drop(pdf.document.dict, 'Lang')
        pdf.content = [`/Span <</${key} (Words)>> BDC EMC`]
      },
    ),
  ),
  breaks('bookmarks without a language', ['bookmark-language'], ['7.2-2'], pdf => {
    withoutLanguage(pdf)
    const mark = pdf.dict({Title: 'Start', Dest: [pdf.pageRef, '/Fit']})
    const outlines = pdf.dict({First: pdf.refOf(mark), Last: pdf.refOf(mark), Count: 1})
    pdf.set(mark, 'Parent', pdf.refOf(outlines))
    pdf.set(pdf.catalog, 'Outlines', pdf.refOf(outlines))
  }),
  breaks('a description of a link without a language', ['annotation-language'], ['7.2-24'], pdf => {
    withoutLanguage(pdf)
    pdf.annotation('Link', 'Link', {Contents: 'The site'})
  }),
  breaks('the name of a form field without a language', ['field-language'], ['7.2-25'], pdf => {
    withoutLanguage(pdf)
    const {note} = pdf.annotation('Widget', 'Form', {FT: '/Tx', T: 'name', TU: 'Your name'})
    pdf.set(pdf.catalog, 'AcroForm', {Fields: [pdf.refOf(note)]})
  }),
  breaks('metadata without a language', ['metadata-language'], ['7.2-33'], pdf => {
    withoutLanguage(pdf)
    pdf.xmp = xmpOf('Book')
  }),
  breaks('a language of the file that is none', ['language-tag'], ['7.2-29'], pdf => {
    pdf.set(pdf.catalog, 'Lang', 'English, mostly')
  }),
  breaks('a language of an element that is none', ['language-tag'], ['7.2-29'], pdf => {
    pdf.set(pdf.document.dict, 'Lang', 'en_GB')
  }),
  breaks('a language of a marked sequence that is none', ['language-tag'], ['7.2-29'], pdf => {
    pdf.content = pdf.content.map(piece => piece.replace('/MCID 0', '/MCID 0 /Lang (e n)'))
  }),
]
