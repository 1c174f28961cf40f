import {decimal} from '../../structure/pdf-text.ts'
import type {Item, ShapesItem, StampItem} from '../items.ts'
import {drawFrame} from './draw-frame.ts'
import {drawLine} from './draw-line.ts'
import {drawPicture} from './draw-picture.ts'
import {drawShapes} from './draw-shapes.ts'
import type {Ink} from './ink.ts'
import type {Links} from './links.ts'

/** Draws one thing of a page. */
export function drawItem(ink: Ink, item: Item, links: Links): void {
  if (item.kind === 'line') drawLine(ink, item, links)
  else if (item.kind === 'picture') drawPicture(ink, item)
  else if (item.kind === 'frame') drawFrame(ink, item)
  else if (item.kind === 'stamp') drawStamp(ink, item)
  else drawVectors(ink, item)
}

function drawVectors(ink: Ink, {owner, shapes, x, y, width, height}: ShapesItem): void {
  ink.belong(owner)
  if (typeof owner !== 'string') owner.attributes.box = ink.boxOf(x, y, width, height)
  drawShapes(ink, shapes, x, y)
}

function drawStamp(ink: Ink, {owner, shapes, x, y}: StampItem): void {
  ink.belong(owner)
  const {label, object} = ink.document.stamps.of(shapes)
  ink.document.list(label, object)
  ink.draw(`q 1 0 0 1 ${decimal(x)} ${decimal(y)} cm /${label} Do Q`)
}
