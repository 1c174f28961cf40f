import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import sharp from 'sharp'

/** The folder of the project. */
export const top = fileURLToPath(new URL('../../', import.meta.url))

/** A page of a PDF as PNG, 150 dots an inch. */
export function pictureOf(pdf: string, page: number): Buffer {
  const target = `${pdf}-${page}`
  const options = ['-r', '150', '-png', '-singlefile', '-f', String(page)]
  execFileSync('pdftoppm', [...options, pdf, target])
  return readFileSync(`${target}.png`)
}

/** Writes pictures beside each other, each as high in pixels, in a thin frame. */
export async function sideBySide(
  pictures: readonly Buffer[],
  {height, file}: {height: number; file: string},
): Promise<void> {
  const tiles = await Promise.all(
    pictures.map(picture =>
      sharp(picture).resize({height}).png().toBuffer({resolveWithObject: true}),
    ),
  )
  let left = 1
  const placed = tiles.map(({data, info}) => {
    const tile = {input: data, left, top: 1}
    left += info.width + 1
    return tile
  })
  await sharp({create: {width: left, height: height + 2, channels: 3, background: '#808080'}})
    .composite(placed)
    .png({palette: true, colours: 32, dither: 0, compressionLevel: 9})
    .toFile(file)
}
