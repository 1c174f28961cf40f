import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {expect, it} from 'vitest'
import {widestEdge} from '../../src/press/check-wish.ts'
import {millimetre} from '../../src/press/imposition/paper.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideOf, pressed} from './pressed.ts'
import {hasTool} from './tools.ts'

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
    const {files} = await pressed([guideOf({language, steps: 2})], wish)
    const bytes = files[0]?.bytes ?? new Uint8Array()
    const {data, width, height} = await inkOf(bytes)
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
    const word = await scissorsOf(bytes)
    const isInk = (x: number) =>
      [-1, 0, 1].some(row => {
        const y = Math.round(height / 2) + row
        return (data[y * width + Math.round(x * perPoint)] ?? 255) < 128
      })
    expect(Math.abs(word.middle - height / 2 / perPoint)).toBeLessThan(1)
    expect([word.x - 4, word.right + 4].map(isInk)).toEqual([false, false])
    expect([word.x - 9, word.right + 9].map(isInk)).toEqual([true, true])
  },
)

const perPoint = 2

/** Where the words stand that say where to cut: on the line, in a gap of it. Points. */
async function scissorsOf(bytes: Uint8Array) {
  const [page] = await readPages(bytes)
  const words = ['cut here', 'اقطع هنا']
  const line = page?.lines.find(({text}) => words.some(word => text.normalize('NFKC') === word))
  if (line === undefined) throw new Error('nobody is told where to cut')
  return {...line, middle: line.y - 0.33 * line.size}
}

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
