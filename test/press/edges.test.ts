import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {expect, it} from 'vitest'
import {papersOf, widestEdge} from '../../src/press/check-wish.ts'
import {millimetre, type PaperName, papers} from '../../src/press/imposition/paper.ts'
import {type Product, products} from '../../src/press/wish.ts'
import {readPages} from '../pdf/read-pages.ts'
import {type GuideText, guideOf, pressed} from './pressed.ts'
import {hasTool} from './tools.ts'

/** Guides with steps and review questions; each has an edge tab. */
function guides(language: string, count: number): readonly GuideText[] {
  return Array.from({length: count}, (_, at) => `tool${at + 1}`).flatMap(title => [
    {path: `${title}/01-${title}-basic.txt`, text: guideOf({language, title, steps: 2}).text},
    {
      path: `${title}/02-${title}-questions.txt`,
      text: `Title: ${title}\nLanguage: ${language}\n\n## Review questions\n\n1. Who?\n2. When?\n`,
    },
  ])
}

/** How far ink reaches above and below a baseline, as a share of the size of the type. */
const [ascent, descent] = [0.75, 0.25]

/** Millimetres from the ink of words to the nearest edge of the paper. */
async function nearest(bytes: Uint8Array, product: Product, paper: PaperName): Promise<number> {
  const {width, height} = sheetOf(product, paper)
  const pages = await readPages(bytes)
  const gaps = pages.flatMap(({lines}) =>
    lines.flatMap(({x, right, y, size}) => {
      return [x, width - right, y - ascent * size, height - y - descent * size]
    }),
  )
  return Math.min(...gaps) / millimetre
}

function sheetOf(product: Product, paper: PaperName): {width: number; height: number} {
  const {width, height} = papers[paper]
  const lying = product === 'booklet' || product === 'facilitator'
  return lying ? {width: height, height: width} : {width, height}
}

/** Half of the words of a zine stand on their heads; it is looked at below. */
const read = products.filter(product => product !== 'zine')

const cases = read.flatMap(product =>
  papersOf[product].flatMap(paper =>
    (['en', 'ar'] as const).map(language => ({product, paper, language})),
  ),
)

it.each(cases)(
  'all words stand further in than the widest blank edge that is allowed: %o',
  async ({product, paper, language}) => {
    const edge = widestEdge({product, paper, cut: false})
    const {files} = await pressed(guides(language, 9), {product, paper, edge})
    for (const {name, bytes} of files) {
      expect(await nearest(bytes, product, paper), name).toBeGreaterThan(edge)
    }
  },
)

it('a wider edge moves the pages of a booklet toward the fold, and no further than it must', async () => {
  const usual = await pressed(guides('en', 3), {product: 'booklet', edge: 5})
  const wide = await pressed(guides('en', 3), {product: 'booklet', edge: 7})
  const near = await nearest(usual.files[0]?.bytes ?? new Uint8Array(), 'booklet', 'a4')
  const far = await nearest(wide.files[0]?.bytes ?? new Uint8Array(), 'booklet', 'a4')
  expect(far - near).toBeCloseTo(2, 0)
})

const has = hasTool('pdftoppm')

it.skipIf(!has).each([
  ['a4', 'en'],
  ['a4', 'ar'],
  ['letter', 'en'],
] as const)(
  has
    ? 'a zine on %s in %s has nothing but the ends of folds in its blank edge'
    : 'skipped: pdftoppm is not installed: %s %s',
  async (paper, language) => {
    const wish = {product: 'zine', paper} as const
    const {files} = await pressed(guides(language, 1), wish)
    const {data, width, height} = await inkOf(files[0]?.bytes ?? new Uint8Array())
    const edge = Math.floor(widestEdge({...wish, cut: false}) * millimetre * perPoint)
    const folds = [1, 2, 3].map(column => (column * width) / 4)
    const far = (at: number, marks: readonly number[]) =>
      marks.every(mark => Math.abs(at - mark) > 4 * perPoint)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const across = (x < edge || x > width - edge) && far(y, [height / 2])
        const along = (y < edge || y > height - edge) && far(x, folds)
        if ((across || along) && (data[y * width + x] ?? 255) < 128) {
          expect.fail(`ink at ${x / perPoint}, ${y / perPoint} points`)
        }
      }
    }
  },
)

const perPoint = 2

/** The first page in shades of grey, two pixels a point. */
async function inkOf(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'edges-'))
  const file = join(folder, 'zine.pdf')
  writeFileSync(file, bytes)
  const options = ['-r', String(72 * perPoint), '-gray', '-png', '-singlefile']
  execFileSync('pdftoppm', [...options, file, join(folder, 'zine')])
  const image = sharp(readFileSync(join(folder, 'zine.png'))).toColourspace('b-w')
  const {data, info} = await image.raw().toBuffer({resolveWithObject: true})
  rmSync(folder, {recursive: true})
  return {data, width: info.width, height: info.height}
}
