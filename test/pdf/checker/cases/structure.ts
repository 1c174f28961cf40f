import {breaks, type Case, keeps} from './case.ts'

/** Types, headings, lists, tables of contents, ruby, figures, notes. */
export const structureCases: readonly Case[] = [
  keeps('a type of the house that leads to a standard type', pdf => {
    pdf.set(pdf.tree, 'RoleMap', {Aside: '/Box', Box: '/Div'})
    pdf.element('P', pdf.element('Aside', pdf.document), 'Words')
  }),
  breaks('a type that leads to no standard type', ['type-unmapped'], ['7.1-5'], pdf => {
    pdf.element('Aside', pdf.document, 'Words')
  }),
  breaks('types mapped in a circle', ['type-in-circle', 'type-unmapped'], ['7.1-6'], pdf => {
    pdf.set(pdf.tree, 'RoleMap', {Aside: '/Box', Box: '/Aside'})
    pdf.element('Aside', pdf.document, 'Words')
  }),
  breaks('a standard type mapped anew', ['type-remapped'], ['7.1-7'], pdf => {
    pdf.set(pdf.tree, 'RoleMap', {P: '/Span'})
  }),
  breaks('an element that does not name its parent', ['element-without-parent'], ['7.1-3'], pdf =>
    pdf.drop(pdf.element('P', pdf.document, 'Words').dict, 'P'),
  ),
  breaks(
    'an element that names another parent than it has',
    ['element-without-parent'],
    [],
    pdf => {
      const other = pdf.element('Sect', pdf.document)
      pdf.set(pdf.element('P', pdf.document, 'Words').dict, 'P', other.ref)
    },
    'veraPDF only warns of it in its log',
  ),
  breaks(
    'an element that stands in the tree twice',
    ['element-twice'],
    [],
    pdf => pdf.hang(pdf.document, pdf.element('P', pdf.document, 'Words').ref),
    'veraPDF has no rule for it',
  ),
  keeps('headings that go down step by step and up at once', pdf => {
    for (const level of ['H2', 'H3', 'H4', 'H2', 'H1']) pdf.element(level, pdf.document, level)
  }),
  breaks('a first heading that is no H1', ['heading-not-first'], ['7.4.2-1'], pdf => {
    pdf.set(pdf.heading.dict, 'S', '/H2')
  }),
  breaks('a heading level that is left out', ['heading-skipped'], ['7.4.2-1'], pdf => {
    pdf.element('H3', pdf.document, 'Third')
  }),
  breaks(
    'two headings H in one element',
    ['heading-twice', 'heading-mixed'],
    ['7.4.4-1', '7.4.4-2', '7.4.4-3'],
    pdf => {
      const section = pdf.element('Sect', pdf.document)
      pdf.element('H', section, 'One')
      pdf.element('H', section, 'Two')
    },
  ),
  breaks('headings H beside numbered ones', ['heading-mixed'], ['7.4.4-2', '7.4.4-3'], pdf => {
    pdf.element('H', pdf.element('Sect', pdf.document), 'One')
  }),
  keeps('a list with labels, bodies and a list inside', pdf => {
    const list = pdf.element('L', pdf.document, undefined, {
      A: {O: '/List', ListNumbering: '/Decimal'},
    })
    pdf.element('Caption', list, 'Steps')
    const item = pdf.element('LI', list)
    pdf.element('Lbl', item, 'a.')
    const body = pdf.element('LBody', item)
    pdf.element('P', body, 'First')
    const inner = pdf.element('LI', pdf.element('L', body))
    pdf.element('Lbl', inner, '-')
    pdf.element('LBody', inner, 'Inner')
  }),
  breaks('a list item outside of a list', ['list-nesting'], ['7.2-17'], pdf => {
    pdf.element('LBody', pdf.element('LI', pdf.document), 'Words')
  }),
  breaks('a list body outside of an item', ['list-nesting'], ['7.2-18'], pdf => {
    pdf.element('LBody', pdf.document, 'Words')
  }),
  breaks('a list that holds a paragraph', ['list-nesting'], ['7.2-19'], pdf => {
    pdf.element('P', pdf.element('L', pdf.document), 'Words')
  }),
  breaks('a list item that holds a paragraph', ['list-nesting'], ['7.2-20'], pdf => {
    pdf.element('P', pdf.element('LI', pdf.element('L', pdf.document)), 'Words')
  }),
  breaks('a caption behind the items of a list', ['list-nesting'], ['7.2-40'], pdf => {
    const list = pdf.element('L', pdf.document)
    pdf.element('LBody', pdf.element('LI', list), 'Words')
    pdf.element('Caption', list, 'Late')
  }),
  keeps('a table of contents with one inside', pdf => {
    const contents = pdf.element('TOC', pdf.document)
    pdf.element('Caption', contents, 'Contents')
    pdf.element('Reference', pdf.element('TOCI', contents), 'One')
    pdf.element('P', pdf.element('TOCI', pdf.element('TOC', contents)), 'Two')
  }),
  breaks('an entry outside of a table of contents', ['contents-nesting'], ['7.2-26'], pdf => {
    pdf.element('P', pdf.element('TOCI', pdf.document), 'Words')
  }),
  breaks('a table of contents that holds a paragraph', ['contents-nesting'], ['7.2-27'], pdf => {
    pdf.element('P', pdf.element('TOC', pdf.document), 'Words')
  }),
  breaks(
    'a caption behind the entries of a table of contents',
    ['contents-nesting'],
    ['7.2-28'],
    pdf => {
      const contents = pdf.element('TOC', pdf.document)
      pdf.element('P', pdf.element('TOCI', contents), 'One')
      pdf.element('Caption', contents, 'Late')
    },
  ),
  breaks(
    'ruby that holds a paragraph',
    ['ruby-nesting'],
    [],
    pdf => {
      pdf.element('P', pdf.element('Ruby', pdf.document), 'Words')
    },
    'veraPDF has no rule for 09-007',
  ),
  breaks(
    'warichu text outside of warichu',
    ['warichu-nesting'],
    [],
    pdf => {
      pdf.element('WT', pdf.document, 'Words')
    },
    'veraPDF has no rule for 09-008',
  ),
  keeps('a figure with a text in its place', pdf => {
    pdf.element('Figure', pdf.document, 'Picture', {Alt: 'A padlock'})
    pdf.element('Formula', pdf.document, 'x', {ActualText: 'x'})
  }),
  breaks('a figure without a text', ['figure-without-text'], ['7.3-1'], pdf => {
    pdf.element('Figure', pdf.document, 'Picture')
  }),
  breaks('a figure with an empty text', ['figure-without-text'], ['7.3-1'], pdf => {
    pdf.element('Figure', pdf.document, 'Picture', {Alt: ''})
  }),
  breaks('a formula without a text', ['formula-without-text'], ['7.7-1'], pdf => {
    pdf.element('Formula', pdf.document, 'x')
  }),
  keeps('notes with ids of their own', pdf => {
    pdf.element('Note', pdf.document, 'One', {ID: 'note-1'})
    pdf.element('Note', pdf.document, 'Two', {ID: 'note-2'})
  }),
  breaks('a note without an id', ['note-without-id'], ['7.9-1'], pdf => {
    pdf.element('Note', pdf.document, 'One')
  }),
  breaks('two notes with one id', ['note-id-twice'], ['7.9-2'], pdf => {
    pdf.element('Note', pdf.document, 'One', {ID: 'note'})
    pdf.element('Note', pdf.document, 'Two', {ID: 'note'})
  }),
]
