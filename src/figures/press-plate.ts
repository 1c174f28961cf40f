import {createHash} from 'node:crypto'
import sharp, {type Sharp} from 'sharp'
import {bareJpeg} from './bare-jpeg.ts'
import {barePng, openablePng, tells} from './bare-png.ts'
import {busyIn} from './busy.ts'
import {formatOf} from './format.ts'
import type {Plate} from './plate.ts'

/** Pixels: 281 points of measure at 300 to the inch, and what an e-reader's screen shows. */
const widest = 1200
const highest = 1600

/** Pixels of the picture as it comes: area, and side. */
export const mostPixels = 40_000_000
export const longestSide = 12_000

/** Seconds after which a picture is given up as hostile. */
const patience = 10

/** A plate, and the pixels of the picture as its author saw it: turned upright. */
export interface Pressed {
  readonly kind: 'pressed'
  readonly plate: Plate
  readonly width: number
  readonly height: number
  /** Whether there was something in it that tells of a person, place or device. */
  readonly told: boolean
}

export type Pressing =
  | Pressed
  | {readonly kind: 'damaged'}
  | {readonly kind: 'too-large'; readonly width: number; readonly height: number}

/** Makes the plate of a PNG, JPEG or WebP: upright, opaque, 8 bits, small, without metadata. */
export async function pressPlate(bytes: Buffer): Promise<Pressing> {
  closeOtherLoaders()
  try {
    return await press(bytes)
  } catch {
    return {kind: 'damaged'}
  }
}

/** Only three loaders stay open; none of them reads a path (sharp 0.35.5, for the whole process). */
export function closeOtherLoaders(): void {
  sharp.cache(false)
  sharp.block({operation: ['VipsForeignLoad']})
  sharp.unblock({
    operation: [
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadWebpBuffer',
    ],
  })
}

async function press(file: Buffer): Promise<Pressing> {
  const isPng = formatOf(file) === 'PNG'
  const bytes = isPng ? openablePng(file) : file
  const facts = await opened(bytes).metadata()
  const {width, height} = facts.autoOrient
  if (width > longestSide || height > longestSide || width * height > mostPixels) {
    return {kind: 'too-large', width, height}
  }
  const {data, info} = await opened(bytes)
    .autoOrient()
    .resize({width: widest, height: highest, fit: 'inside', withoutEnlargement: true})
    .flatten({background: '#ffffff'})
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true})
  const {width: wide, height: high, channels} = info
  const raw = () => sharp(data, {raw: {width: wide, height: high, channels}})
  const told = (isPng && tells(file)) || [facts.exif, facts.xmp, facts.iptc].some(Boolean)
  const plate = await plateOf(raw, facts.format === 'jpeg', wide, high)
  const grey = await raw().greyscale().toColourspace('b-w').raw().toBuffer()
  return {kind: 'pressed', plate: {...plate, busy: busyIn(grey, wide, high)}, width, height, told}
}

function opened(bytes: Buffer): Sharp {
  return sharp(bytes, {
    limitInputPixels: mostPixels,
    failOn: 'warning',
    sequentialRead: true,
  }).timeout({seconds: patience})
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
