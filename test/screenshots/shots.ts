import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import sharp from 'sharp'
import {type Box, cut, isInside} from './box.ts'
import {type Desktop, density, screen} from './desktop.ts'

/** A picture that was taken: its path below assets/, and the rings on it in its own pixels. */
export interface Shot {
  readonly path: string
  readonly callouts: string
}

/** What the numbered instructions of a step point at. */
export type Targets = Readonly<Record<number, Box>>

/** The name says how dense the picture is, as `figures/density.ts` reads it. */
export type Take = (name: string, frame: Box, targets: Targets) => Promise<void>

/** Gives a function that cuts a frame out of the screen and writes it as a small PNG. */
export function shotsInto(assets: string, desktop: Desktop): {take: Take; shots: readonly Shot[]} {
  const shots: Shot[] = []
  const take: Take = async (name, wanted, targets) => {
    const path = `${name}@${density}x.png`
    const frame = cut(wanted, screen)
    for (const [number, box] of Object.entries(targets)) {
      if (!isInside(box, frame)) throw new Error(`${path}: target ${number} lies outside`)
    }
    const {x: left, y: top, width, height} = frame
    const bytes = await sharp(desktop.picture())
      .extract({left, top, width, height})
      .png({palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9})
      .toBuffer()
    const file = join(assets, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, bytes)
    shots.push({path, callouts: calloutsOf(frame, targets)})
    console.log(`${path}  ${width} × ${height}  ${Math.ceil(bytes.length / 1000)} kB`)
  }
  return {take, shots}
}

function calloutsOf(frame: Box, targets: Targets): string {
  return Object.entries(targets)
    .map(
      ([number, {x, y, width, height}]) =>
        `${number}:${x - frame.x},${y - frame.y},${width}x${height}`,
    )
    .join(' ')
}
