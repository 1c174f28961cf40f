import type {Layout} from '../layout.ts'
import {type Node, pictureScale} from '../node.ts'
import {placeColumns} from './columns.ts'
import {placeFlow} from './flow.ts'
import {placeDrawing, placePicture, placeRule} from './pictures.ts'
import {placeStack} from './stack.ts'
import {placeTable} from './table.ts'
import {placeText} from './text.ts'

/** Places what a block is made of, inside its margins. */
export function placeBody(layout: Layout, node: Node): void {
  const {content} = node
  if ('text' in content) placeText(layout, node, content)
  else if ('stack' in content) placeStack(layout, node, content)
  else if ('columns' in content) placeColumns(layout, node, content)
  else if ('flow' in content) placeFlow(layout, node, content)
  else if ('table' in content) placeTable(layout, node, content)
  else if ('image' in content) placePicture(layout, content, pictureScale(node))
  else if ('drawing' in content) placeDrawing(layout, content)
  else placeRule(layout, content)
}
