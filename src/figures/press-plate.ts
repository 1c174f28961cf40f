import {createHash} from 'node:crypto'
import sharp, {type Sharp} from 'sharp'
import {bareJpeg} from './bare-jpeg.ts'
import {barePng} from './bare-png.ts'
import {busyIn} from './busy.ts'
import {type Decoded, decodePicture, type NoPicture} from './decode-picture.ts'
import type {Plate} from './plate.ts'

/** A plate, and the pixels of the picture as its author saw it: turned upright. */
export interface Pressed {
  readonly kind: 'pressed'
  readonly plate: Plate
  readonly width: number
  readonly height: number
  /** Whether there was something in it that tells of a person, place or device. */
  readonly told: boolean
}

export type Pressing = Pressed | NoPicture

/** Makes the plate of a PNG, JPEG or WebP: upright, opaque, 8 bits, small, without metadata. */
export async function pressPlate(bytes: Buffer): Promise<Pressing> {
  const decoded = await decodePicture(bytes)
  return decoded.kind === 'decoded' ? press(decoded) : decoded
}

async function press({data, raw: form, photo, width, height, told}: Decoded): Promise<Pressed> {
  const raw = () => sharp(data, {raw: form})
  const plate = await plateOf(raw, photo, form.width, form.height)
  const grey = await raw().greyscale().toColourspace('b-w').raw().toBuffer()
  const busy = busyIn(grey, form.width, form.height)
  return {kind: 'pressed', plate: {...plate, busy}, width, height, told}
}

/** Screens have few colours and are smaller as PNG with a palette; photos are smaller as JPEG. */
export async function plateOf(
  raw: () => Sharp,
  photo: boolean,
  width: number,
  height: number,
): Promise<Plate> {
  const jpeg = bareJpeg(await raw().jpeg({quality: 80, chromaSubsampling: '4:4:4'}).toBuffer())
  if (photo) return named(jpeg, 'jpg', width, height)
  const png = barePng(
    await raw()
      .png({palette: true, colours: 256, dither: 0, effort: 7, compressionLevel: 9})
      .toBuffer(),
  )
  if (png.length <= jpeg.length) return named(png, 'png', width, height)
  return named(jpeg, 'jpg', width, height)
}

function named(bytes: Uint8Array, ending: 'png' | 'jpg', width: number, height: number): Plate {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20)
  const mediaType = ending === 'png' ? 'image/png' : 'image/jpeg'
  return {name: `${hash}.${ending}`, bytes, width, height, density: 1, mediaType}
}
