import {decimal} from '../../structure/pdf-text.ts'
import type {PictureItem} from '../items.ts'
import type {Ink} from './ink.ts'

/** Draws a plate; the element it belongs to learns where it stands. */
export function drawPicture(ink: Ink, {image, x, y, width, height, owner}: PictureItem): void {
  const picture = ink.document.picture(image)
  ink.document.page.xobjects[picture.label] ??= picture.obj
  ink.belong(owner)
  const [right, up] = [decimal(width), decimal(-height)]
  ink.draw(`q ${right} 0 0 ${up} ${decimal(x)} ${decimal(y + height)} cm /${picture.label} Do Q`)
  if (typeof owner === 'string') return
  owner.attributes.box = ink.boxOf(x, y, width, height)
}
