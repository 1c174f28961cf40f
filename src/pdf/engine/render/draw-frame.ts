import type {FrameItem} from '../items.ts'
import {drawShapes} from './draw-shapes.ts'
import type {Ink} from './ink.ts'

/** Draws a box on one page: ground, frame inside its outer edge, bar along its side. */
export function drawFrame(ink: Ink, {box, x, y, width, height, mirrored, owner}: FrameItem): void {
  if (height <= 0) return
  ink.belong(owner)
  const {fill, frame, edge} = box
  if (fill !== undefined)
    drawShapes(ink, [{shape: 'rectangle', x: 0, y: 0, width, height, fill}], x, y)
  if (frame !== undefined) {
    const half = frame.width / 2
    const inner = {x: half, y: half, width: width - frame.width, height: height - frame.width}
    drawShapes(ink, [{shape: 'rectangle', ...inner, line: frame}], x, y)
  }
  if (edge !== undefined) {
    const left = mirrored ? width - edge.width : 0
    const bar = {x: left, y: 0, width: edge.width, height, fill: edge.colour}
    drawShapes(ink, [{shape: 'rectangle', ...bar}], x, y)
  }
}
