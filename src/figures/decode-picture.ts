import sharp, {type Raw, type Sharp} from 'sharp'
import {openablePng, tells} from './bare-png.ts'
import {formatOf} from './format.ts'

/** Pixels: 281 points of measure at 300 to the inch, and what an e-reader's screen shows. */
const widest = 1200
const highest = 1600

/** Pixels of the picture as it comes: area, and side. */
export const mostPixels = 40_000_000
export const longestSide = 12_000

/** Seconds after which a picture is given up as hostile. */
const patience = 10

/** The pixels of a picture as they are printed: upright, opaque, 8 bits, no more than are printed. */
export interface Decoded {
  readonly kind: 'decoded'
  readonly data: Buffer
  readonly raw: Raw
  /** Whether it came as JPEG. */
  readonly photo: boolean
  /** Pixels of the picture as its author saw it: turned upright. */
  readonly width: number
  readonly height: number
  /** Whether there was something in it that tells of a person, place or device. */
  readonly told: boolean
}

/** Why there is none. */
export type NoPicture =
  | {readonly kind: 'damaged'}
  | {readonly kind: 'too-large'; readonly width: number; readonly height: number}

/** Opens a PNG, JPEG or WebP to its last pixel. */
export async function decodePicture(bytes: Buffer): Promise<Decoded | NoPicture> {
  closeOtherLoaders()
  try {
    return await decode(bytes)
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

async function decode(file: Buffer): Promise<Decoded | NoPicture> {
  const isPng = formatOf(file) === 'PNG'
  const bytes = isPng ? openablePng(file) : file
  // Its head alone is read, and must be, whatever number of pixels it claims.
  const facts = await sharp(bytes, {limitInputPixels: false}).metadata()
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
  const raw = {width: info.width, height: info.height, channels: info.channels}
  const told = (isPng && tells(file)) || [facts.exif, facts.xmp, facts.iptc].some(Boolean)
  return {kind: 'decoded', data, raw, photo: facts.format === 'jpeg', width, height, told}
}

function opened(bytes: Buffer): Sharp {
  return sharp(bytes, {
    limitInputPixels: mostPixels,
    failOn: 'warning',
    sequentialRead: true,
  }).timeout({seconds: patience})
}
