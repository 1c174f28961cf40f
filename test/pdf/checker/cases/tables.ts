import type {GoodPdf, Part, Plain} from '../fixtures/good-pdf.ts'
import {breaks, type Case, keeps} from './case.ts'

type Entries = {readonly [key: string]: Plain}

/** Attributes of a table cell. */
const cell = (attributes: Entries, entries: Entries = {}): Entries => ({
  A: {O: '/Table', ...attributes},
  ...entries,
})

const scope = (scope: string) => cell({Scope: `/${scope}`})

/** A row of cells: `TH` or `TD`, with what stands in their dictionaries. */
function row(pdf: GoodPdf, parent: Part, ...cells: readonly (readonly [string, Entries?])[]): Part {
  const line = pdf.element('TR', parent)
  for (const [type, entries] of cells) pdf.element(type, line, 'Cell', entries)
  return line
}

function table(pdf: GoodPdf): Part {
  const made = pdf.element('Table', pdf.document)
  row(pdf, made, ['TH', scope('Column')], ['TH', scope('Column')])
  row(pdf, made, ['TD'], ['TD'])
  return made
}

/** The nesting of tables, their spans, and the way from cells to headers. */
export const tableCases: readonly Case[] = [
  keeps('a table with a head, a body, a foot and a caption', pdf => {
    const made = pdf.element('Table', pdf.document)
    pdf.element('Caption', made, 'Tools')
    row(pdf, pdf.element('THead', made), ['TH', scope('Column')], ['TH', scope('Column')])
    row(pdf, pdf.element('TBody', made), ['TH', scope('Row')], ['TD'])
    row(pdf, pdf.element('TFoot', made), ['TD', cell({ColSpan: 2})])
  }),
  keeps('a table whose rows lie in a Div', pdf => {
    const group = pdf.element('Div', pdf.element('Table', pdf.document))
    row(pdf, group, ['TH', scope('Column')], ['TH', scope('Column')])
    row(pdf, group, ['TD'], ['TD'])
  }),
  keeps('a table with cells that span rows and columns', pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH', cell({Scope: '/Column', ColSpan: 2})], ['TH', scope('Column')])
    row(pdf, made, ['TD', cell({RowSpan: 2})], ['TD'], ['TD'])
    row(pdf, made, ['TD', cell({ColSpan: 2})])
  }),
  breaks('a table that holds a paragraph', ['table-nesting'], ['7.2-3'], pdf => {
    pdf.element('P', table(pdf), 'Words')
  }),
  breaks('a row outside of a table', ['table-nesting'], ['7.2-4'], pdf => {
    row(pdf, pdf.document, ['TD'])
  }),
  breaks('a table head outside of a table', ['table-nesting'], ['7.2-5'], pdf => {
    row(pdf, pdf.element('THead', pdf.document), ['TD'])
  }),
  breaks('a table body outside of a table', ['table-nesting'], ['7.2-6'], pdf => {
    row(pdf, pdf.element('TBody', pdf.document), ['TD'])
  }),
  breaks('a table foot outside of a table', ['table-nesting'], ['7.2-7'], pdf => {
    row(pdf, pdf.element('TFoot', pdf.document), ['TD'])
  }),
  breaks('a header cell outside of a row', ['table-nesting'], ['7.2-8'], pdf => {
    pdf.element('TH', pdf.document, 'Words')
  }),
  breaks('a data cell outside of a row', ['table-nesting'], ['7.2-9'], pdf => {
    pdf.element('TD', pdf.document, 'Words')
  }),
  breaks('a row that holds a paragraph', ['table-nesting'], ['7.2-10'], pdf => {
    pdf.element('P', row(pdf, table(pdf), ['TD'], ['TD']), 'Words')
  }),
  breaks('a table with two heads', ['table-nesting'], ['7.2-11'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, pdf.element('THead', made), ['TH', scope('Column')])
    row(pdf, pdf.element('THead', made), ['TH', scope('Column')])
    row(pdf, pdf.element('TBody', made), ['TD'])
  }),
  breaks('a table with two feet', ['table-nesting'], ['7.2-12'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, pdf.element('TBody', made), ['TH', scope('Column')])
    row(pdf, pdf.element('TFoot', made), ['TD'])
    row(pdf, pdf.element('TFoot', made), ['TD'])
  }),
  breaks('a table with a foot and no body', ['table-nesting'], ['7.2-13'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH', scope('Column')])
    row(pdf, pdf.element('TFoot', made), ['TD'])
  }),
  breaks('a table with a head and no body', ['table-nesting'], ['7.2-14'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, pdf.element('THead', made), ['TH', scope('Column')])
    row(pdf, made, ['TD'])
  }),
  breaks('a caption between the rows of a table', ['table-nesting'], ['7.2-16'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH', scope('Column')])
    pdf.element('Caption', made, 'Between')
    row(pdf, made, ['TD'])
  }),
  breaks('a table with two captions', ['table-nesting'], ['7.2-39'], pdf => {
    const made = pdf.element('Table', pdf.document)
    pdf.element('Caption', made, 'First')
    row(pdf, made, ['TH', scope('Column')])
    row(pdf, made, ['TD'])
    pdf.element('Caption', made, 'Last')
  }),
  ...(['THead', 'TBody', 'TFoot'] as const).map((group, index) =>
    breaks(`a ${group} that holds a paragraph`, ['table-nesting'], [`7.2-${36 + index}`], pdf => {
      const made = pdf.element('Table', pdf.document)
      const part = pdf.element(group, made)
      row(pdf, part, ['TH', scope('Column')])
      pdf.element('P', part, 'Words')
      row(pdf, group === 'TBody' ? made : pdf.element('TBody', made), ['TD'])
    }),
  ),
  breaks('cells that overlap', ['table-irregular'], ['7.2-15'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH', scope('Column')], ['TH', cell({Scope: '/Column', RowSpan: 2})])
    row(pdf, made, ['TD', cell({ColSpan: 2})])
  }),
  breaks('a cell that spans more rows than there are', ['table-irregular'], ['7.2-41'], pdf => {
    row(pdf, table(pdf), ['TD'], ['TD', cell({RowSpan: 3})])
  }),
  breaks('a row with a cell too few', ['table-irregular'], ['7.2-43'], pdf => {
    row(pdf, table(pdf), ['TD'])
  }),
  breaks('a row with a cell too many', ['table-irregular'], ['7.2-42'], pdf => {
    row(pdf, table(pdf), ['TD'], ['TD'], ['TD'])
  }),
  keeps('header cells without a scope that every data cell names', pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH', {ID: 'a'}], ['TH', {ID: 'b'}])
    row(pdf, made, ['TD', cell({Headers: ['a']})], ['TD', cell({Headers: ['b']})])
  }),
  keeps('a scope in a class of attributes', pdf => {
    pdf.set(pdf.tree, 'ClassMap', {head: {O: '/Table', Scope: '/Column'}})
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH', {C: '/head'}])
    row(pdf, made, ['TD'])
  }),
  breaks('header cells without a scope', ['cell-without-header'], ['7.5-1'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH'], ['TH'])
    row(pdf, made, ['TD'], ['TD'])
  }),
  breaks('a data cell that names an unknown header', ['cell-without-header'], ['7.5-2'], pdf => {
    const made = pdf.element('Table', pdf.document)
    row(pdf, made, ['TH', {ID: 'a'}])
    row(pdf, made, ['TD', cell({Headers: ['z']})])
  }),
]
