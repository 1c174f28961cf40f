/**
 * Draws the picture of the README's restyled books: `npx tsx test/screenshots/restyle.ts` builds the
 * sample with the theme and the template that the README shows, and writes assets/readme-restyle.png:
 * printed cover, a step with a warning, cover of the e-book. Needs pdftoppm.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import JSZip from 'jszip'
import sharp from 'sharp'
import {build} from '../../src/build.ts'
import {readPages} from '../pdf/read-pages.ts'
import {drill} from '../template/drill.ts'

const top = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'restyle-sheet-'))
const look = join(folder, 'my-look')
mkdirSync(look)
for (const [name, text] of await drill()) writeFileSync(join(look, name), text)

await build(
  {
    guides: join(top, 'guides'),
    choices: [{kind: 'file', path: join(top, 'guides/editions/first-aid.yaml')}],
    assets: join(top, 'assets'),
    templates: [look],
    out: folder,
    formats: ['pdf', 'epub'],
    grey: false,
    strict: false,
  },
  () => {},
)
const pdf = join(folder, 'first-aid', 'first-aid.pdf')
const pages = await readPages(readFileSync(pdf))
const step = pages.find(({text}) => /Set your passphrase[\s\S]*Stuck\?/.test(text))
const height = 560

function page(number: number): Buffer {
  const target = join(folder, `page-${number}`)
  const options = ['-r', '150', '-png', '-singlefile', '-f', String(number)]
  execFileSync('pdftoppm', [...options, pdf, target])
  return readFileSync(`${target}.png`)
}

async function epubCover(): Promise<Buffer> {
  const epub = await JSZip.loadAsync(readFileSync(join(folder, 'first-aid', 'first-aid.epub')))
  return (await epub.file('OEBPS/cover.png')?.async('nodebuffer')) ?? Buffer.alloc(0)
}

const tiles = await Promise.all(
  [page(1), page(step?.number ?? 1), await epubCover()].map(picture =>
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
  .png({palette: true, colours: 32, compressionLevel: 9})
  .toFile(join(top, 'assets/readme-restyle.png'))
rmSync(folder, {recursive: true})
