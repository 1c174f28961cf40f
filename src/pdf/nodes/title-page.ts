import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** The cover: title, subtitle and imprint; beside them the tabs of all chapters. */
export const titlePage: BlockNode = (element, to) => ({
  ...attributes(element),
  stack: element.children.flatMap(node => (node.kind === 'text' ? [] : line(node, to))),
  tag: 'Sect',
  pageBreak: 'page',
  running: {chapter: '', section: '', tab: '', bare: true},
})

function line(element: Element, to: Mapper): readonly Content[] {
  if (element.name !== 'h1') return to.blocks([element])
  const style = to.theme.type.coverTitle
  return [{...attributes(element), text: to.with({style}).runs(element.children), style, tag: 'H1'}]
}
