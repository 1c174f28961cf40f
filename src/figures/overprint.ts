import sharp from 'sharp'
import {closeOtherLoaders} from './decode-picture.ts'
import type {Plate} from './plate.ts'
import {plateOf} from './press-plate.ts'

/** What is laid over a plate; it may be larger: white paper is added around the plate. */
export interface Ink {
  readonly width: number
  readonly height: number
  /** Where the plate lies on it, in pixels from its left and upper edge. */
  readonly left: number
  readonly top: number
  /** Red, green, blue and alpha of every pixel, row by row. */
  readonly pixels: Uint8Array
}

/** Screens of e-ink have 16 greys: more contrast keeps words on a screen apart from their ground. */
const contrast = 1.15
const middle = 128

/** The plate with something drawn over it, in its colours or in grey; a new plate, named anew. */
export async function overprint(plate: Plate, ink: Ink | null, grey: boolean): Promise<Plate> {
  closeOtherLoaders()
  const {width, height, left, top} = ink ?? {...plate, left: 0, top: 0}
  const [right, bottom] = [width - left - plate.width, height - top - plate.height]
  const raw4 = {width, height, channels: 4 as const}
  const layers = ink === null ? [] : [{input: Buffer.from(ink.pixels), raw: raw4}]
  const inked = await sharp(plate.bytes)
    .extend({left, right, top, bottom, background: '#ffffff'})
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  const {channels} = inked.info
  const coloured = () => sharp(inked.data, {raw: {width, height, channels}})
  const raw = grey
    ? () =>
        coloured()
          .greyscale()
          .linear(contrast, middle * (1 - contrast))
          .toColourspace('b-w')
    : coloured
  const inkedPlate = await plateOf(raw, plate.mediaType === 'image/jpeg', width, height)
  return {...inkedPlate, density: plate.density}
}
