import sharp from 'sharp'
import type {Plate} from './plate.ts'
import {closeOtherLoaders, plateOf} from './press-plate.ts'

/** What is laid over a plate: red, green, blue and alpha of every pixel of it, row by row. */
export interface Ink {
  readonly pixels: Uint8Array
}

/** Screens of e-ink have 16 greys: more contrast keeps words on a screen apart from their ground. */
const contrast = 1.15
const middle = 128

/** The plate with something drawn over it, in its colours or in grey; a new plate, named anew. */
export async function overprint(plate: Plate, ink: Ink | null, grey: boolean): Promise<Plate> {
  closeOtherLoaders()
  const {width, height} = plate
  const layers =
    ink === null
      ? []
      : [{input: Buffer.from(ink.pixels), raw: {width, height, channels: 4 as const}}]
  const inked = await sharp(plate.bytes)
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
  return await plateOf(raw, plate.mediaType === 'image/jpeg', width, height)
}
