import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** A page of dotted lines, repeated until the book fills its sheets. */
export const notes: BlockNode = (element, to) => {
  const {writing, page, type} = to.theme
  const free = page.height - page.margins[1] - page.margins[3] - 3 * type.section.leading
  return {
    ...attributes(element),
    stack: [
      ...to.blocks(element.children),
      ...Array.from({length: Math.floor(free / writing.pitch)}, () => ({
        rule: {...writing.line, dash: writing.dash},
        margin: [0, writing.pitch, 0, 0] as const,
      })),
    ],
    tag: 'Sect',
    pageBreak: 'page',
    fillsSheets: {multiple: page.multiple, after: to.hasBackCover ? 1 : 0},
    running: {chapter: '', section: titleOf(to), foot: '', tab: '', bare: false},
  }
}

function titleOf({words}: Mapper): string {
  return words.notes
}
