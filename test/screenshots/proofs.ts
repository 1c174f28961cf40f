/**
 * Draws the rings of the guides on their pictures, for somebody to look at:
 * `npx tsx test/screenshots/proofs.ts` writes out/proofs/<guide>/<picture>.png.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import sharp from 'sharp'

const top = fileURLToPath(new URL('../../', import.meta.url))
const picture = /!\[[^\]]*\]\(([^)]+\.png)\)\{callouts="([^"]*)"\}/g

rmSync(join(top, 'out', 'proofs'), {recursive: true, force: true})
for (const file of readdirSync(join(top, 'guides'), {recursive: true, encoding: 'utf8'})) {
  if (!file.endsWith('.txt')) continue
  const text = readFileSync(join(top, 'guides', file), 'utf8')
  for (const [, path = '', callouts = ''] of text.matchAll(picture)) await draw(path, callouts)
}

async function draw(path: string, callouts: string): Promise<void> {
  const image = sharp(join(top, 'assets', path))
  const {width, height} = await image.metadata()
  const rings = callouts.split(' ').map(ring).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rings}</svg>`
  const proof = join(top, 'out', 'proofs', path)
  mkdirSync(dirname(proof), {recursive: true})
  await image
    .composite([{input: Buffer.from(svg)}])
    .png()
    .toFile(proof)
  console.log(proof)
}

function ring(callout: string): string {
  const [number, place = ''] = callout.split(':')
  const [x = 0, y = 0, width = 0, height = 0] = place.split(/[,x]/).map(Number)
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="red" stroke-width="6"/>
<text x="${x - 34}" y="${y + height / 2 + 16}" font-size="48" font-weight="bold" fill="red">${number}</text>`
}
