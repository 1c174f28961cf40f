import type {Plate} from '../book.ts'
import {Canvas} from './canvas.ts'
import {engrave} from './engraving.ts'
import {encodePng} from './png.ts'

/** 3 to 4, as shelves of readers show covers; 1,200 pixels wide fit the largest of them. */
const width = 1200
const height = 1600

/** The cover of the e-book, drawn here from numbers alone: no font of the machine touches it. */
export function drawCover(): Plate {
  const canvas = new Canvas(width, height)
  engrave(canvas, {x: 150, y: 700, width: 900, height: 750})
  return {name: 'cover.png', bytes: encodePng(canvas), width, height, mediaType: 'image/png'}
}
