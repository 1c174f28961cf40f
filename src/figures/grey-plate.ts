import sharp from 'sharp'
import {bareJpeg} from './bare-jpeg.ts'
import {barePng} from './bare-png.ts'
import {closeOtherLoaders} from './decode-picture.ts'
import type {Plate} from './plate.ts'

/** A copy of a copy keeps words on a screen apart from their ground (house style, §4). */
const contrast = 1.15
const middle = 128

/**
 * The plate in shades of black, one channel a pixel and no palette, so that a PDF holds it without a
 * colour space of its own. It keeps its name.
 */
export async function greyPlate(plate: Plate): Promise<Plate> {
  closeOtherLoaders()
  const grey = sharp(plate.bytes)
    .removeAlpha()
    .greyscale()
    .linear(contrast, middle * (1 - contrast))
    .toColourspace('b-w')
  const bytes =
    plate.mediaType === 'image/jpeg'
      ? bareJpeg(await grey.jpeg({quality: 80}).toBuffer())
      : barePng(await grey.png({compressionLevel: 9}).toBuffer())
  return {...plate, bytes}
}

/** All plates of a book in grey, one after the other: each may need much memory while it is open. */
export async function greyPlates(
  plates: ReadonlyMap<string, Plate>,
): Promise<ReadonlyMap<string, Plate>> {
  const greys = new Map<string, Plate>()
  for (const [name, plate] of plates) greys.set(name, await greyPlate(plate))
  return greys
}
