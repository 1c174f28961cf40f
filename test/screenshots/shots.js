import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import sharp from 'sharp'
import {isInside} from './box.js'
/** Gives a function that cuts a frame out of the screen and writes it as a small PNG. */
export function shotsInto(assets, desktop) {
  const shots = []
  const take = async (path, frame, targets) => {
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
function calloutsOf(frame, targets) {
  return Object.entries(targets)
    .map(
      ([number, {x, y, width, height}]) =>
        `${number}:${x - frame.x},${y - frame.y},${width},${height}`,
    )
    .join(' ')
}
