/**
 * Draws the contact sheet of the README: `npx tsx test/screenshots/press.ts` writes
 * assets/readme-press.png, one side of each product of the press. Needs pdftoppm.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import sharp from 'sharp'
import type {Asked} from '../../src/press/wish.ts'
import {print} from '../../src/print.ts'
import {readPages} from '../pdf/read-pages.ts'

const top = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'press-sheet-'))

const asked: Omit<Asked, 'product'> = {
  ...{paper: null, signature: null, cut: false, sections: [], checklist: false},
  ...{ink: null, punch: null, edge: null},
}

/** Each product, which of its pages is shown, by its number or its words, and where its picture stands: two rows of three. */
const shown = [
  {wish: {...asked, product: 'booklet'}, page: 1, column: 0, row: 0},
  {wish: {...asked, product: 'zine', sections: ['Lock the file']}, page: 1, column: 1, row: 0},
  {wish: {...asked, product: 'facilitator'}, page: 'For the facilitator', column: 2, row: 0},
  {wish: {...asked, product: 'handout'}, page: 3, column: 0, row: 1},
  {wish: {...asked, product: 'large-print', ink: 'black'}, page: 15, column: 1, row: 1},
  {wish: {...asked, product: 'cards'}, page: 1, column: 2, row: 1},
] as const satisfies readonly {
  wish: Asked
  page: number | string
  column: number
  row: number
}[]

const [width, gap, heights] = [300, 14, [214, 426]] as const

const pictures = []
for (const {wish, page, column, row} of shown) {
  const {products} = await print(
    {
      guides: join(top, 'guides'),
      choices: [{kind: 'file', path: join(top, 'guides/editions/first-aid.yaml')}],
      assets: join(top, 'assets'),
      templates: [],
      out: join(folder, wish.product),
      asked: wish,
    },
    () => {},
  )
  const [made] = products
  const file = join(made?.folder ?? '', made?.files[0]?.name ?? '')
  const target = join(folder, `${wish.product}-page`)
  const pages = await readPages(readFileSync(file))
  const at = typeof page === 'number' ? page : pages.find(one => one.text.includes(page))?.number
  const options = ['-r', '72', '-png', '-singlefile', '-f', String(at ?? 1)]
  execFileSync('pdftoppm', [...options, file, target])
  const size = {width, height: heights[row], fit: 'contain', background: '#e8e8e8'} as const
  const input = await sharp(readFileSync(`${target}.png`))
    .resize(size)
    .toBuffer()
  const [left, above] = [gap + column * (width + gap), gap + row * (heights[0] + gap)]
  pictures.push({input, left, top: above})
}

const size = {width: 3 * width + 4 * gap, height: heights[0] + heights[1] + 3 * gap}
await sharp({create: {...size, channels: 3, background: '#e8e8e8'}})
  .composite(pictures)
  .png({palette: true, colours: 64, compressionLevel: 9})
  .toFile(join(top, 'assets/readme-press.png'))
rmSync(folder, {recursive: true})
