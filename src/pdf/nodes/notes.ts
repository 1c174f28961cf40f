import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** A page of dotted lines, repeated until the book fills its sheets. */
export const notes: BlockNode = (element, to) => ({
  ...attributes(element),
  stack: [...to.with({gap: to.theme.writing.hint}).blocks(element.children), ...linesToWrite(to)],
  tag: 'Sect',
  pageBreak: 'page',
  fillsSheets: {multiple: to.theme.page.multiple, after: to.hasBackCover ? 1 : 0},
  running: {chapter: '', section: to.words.notes, foot: '', tab: '', bare: false},
})

/** The same inside a book, on a page that is left over between chapters; it names no heading. */
export function notesBetween({theme, words}: Pick<Mapper, 'theme' | 'words'>): Content {
  return {
    stack: [
      {
        text: [{text: words.notes}],
        style: theme.type.section,
        margin: [0, -theme.space.pageTitleRise, 0, 0],
      },
      {
        text: [{text: words['notes-hint']}],
        style: theme.type.body,
        margin: [0, theme.writing.hint, 0, 0],
      },
      ...linesToWrite({theme}),
    ],
    tag: 'Sect',
    running: {section: words.notes, bare: false},
  }
}

function linesToWrite({theme}: Pick<Mapper, 'theme'>): readonly Content[] {
  const {writing, page, type} = theme
  const titles = 2 * type.section.leading + type.body.leading
  const free = page.height - page.margins[1] - page.margins[3] - titles
  return Array.from({length: Math.floor(free / writing.pitch)}, (_, at) => ({
    rule: {...writing.line, dash: writing.dash},
    margin: [0, (at === 0 ? writing.notes : writing.pitch) - writing.line.width, 0, 0],
  }))
}
