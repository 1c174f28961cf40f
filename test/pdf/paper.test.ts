import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {bookOf, chapterOf, themeOf} from './book-of.ts'
import {type ReadPage, readPages} from './read-pages.ts'
import {type Painted, readShapes} from './read-shapes.ts'
import {describeWith} from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'paper-'))
const file = join(folder, 'book.pdf')
afterAll(() => rmSync(folder, {recursive: true}))

const cover = '<article class="title-page" lang="en" dir="ltr"><h1>Steady Hands</h1></article>'
const addresses = ['https://keepsake.example/get', 'https://hb.example/1?of=Two']
const download = `<div class="download"><p class="label">Download</p><p><a href="${addresses[0]}"><span class="address">keepsake.example/get</span></a></p></div>`
const box = (level: string, element = 'section') =>
  `<${element} class="box ${level}"><p class="signal"><span class="word">${level.toUpperCase()}</span></p><p>Mind ${level}, for it matters.</p></${element}>`
const boxes = [box('danger'), box('warning'), box('caution'), box('tip', 'aside')]
const step = `<section class="step" id="s1"><h4 class="step-title"><span class="number">1</span> Look</h4>
<ol class="callouts"><li class="instruction" value="1"><p>Read <a href="${addresses[1]}">this page</a>.</p></li></ol></section>`

let pages: readonly ReadPage[] = []
let shapes: readonly Painted[] = []

beforeAll(async () => {
  const howto = chapterOf(`${boxes.join('<p>So.</p>')}${step}`)
  const {bytes} = await bookOf([cover, howto.replace('</h1>', `</h1>${download}`)])
  writeFileSync(file, bytes)
  pages = await readPages(bytes)
  shapes = await readShapes(bytes)
})

/** A page as a printer of one ink has it, at so many dots an inch: 0 is black, 255 is white. */
async function raster(page: number, dots: number, threshold?: number) {
  const target = join(folder, `page-${page}-${dots}`)
  const one = ['-f', String(page), '-l', String(page), '-singlefile']
  execFileSync('pdftoppm', ['-r', String(dots), '-gray', '-png', ...one, file, target])
  const image = sharp(readFileSync(`${target}.png`)).toColourspace('b-w')
  const {data, info} = await (threshold === undefined ? image : image.threshold(threshold))
    .raw()
    .toBuffer({resolveWithObject: true})
  const black = (x: number, y: number) =>
    data[Math.round((y * dots) / 72) * info.width + Math.round((x * dots) / 72)] === 0
  return {path: `${target}.png`, black, point: 72 / dots}
}

describeWith('zbarimg', 'the codes of a page', () => {
  it('are read from a grey copy at 150 dots an inch, and say the address beside them', async () => {
    const found: string[] = []
    for (const {number} of pages) {
      const {path} = await raster(number, 150)
      try {
        const text = execFileSync('zbarimg', ['-q', '--raw', path], {
          stdio: ['ignore', 'pipe', 'ignore'],
        })
        found.push(...text.toString().trim().split('\n'))
      } catch {
        // zbarimg ends with 4 where a page has no code.
      }
    }
    const read = found.map(url => new URL(url).href)
    expect(read.sort()).toEqual([...addresses].sort())
    const printed = pages.map(({text}) => text).join('\n')
    for (const url of addresses) expect(printed).toContain(url.replace('https://', ''))
  })
})

describeWith('pdftoppm', 'after a threshold of one bit', () => {
  const theme = themeOf()
  const [left = 0, , end = 0] = theme.page.margins
  const right = theme.page.width - end
  const line = (words: string) => {
    const page = pages.find(({text}) => text.includes(words))
    const found = page?.lines.find(({text}) => text.includes(words))
    if (page === undefined || found === undefined) throw new Error(`no line "${words}"`)
    return {page: page.number, y: found.y}
  }

  it('the four boxes are told apart by frame and bar', async () => {
    const frames: number[] = []
    for (const level of ['danger', 'warning', 'caution', 'tip']) {
      const {page, y} = line(`Mind ${level}`)
      const {black, point} = await raster(page, 300, 128)
      frames.push(runOf(x => black(x, y), right - 6, right + 1, point))
    }
    const [danger = 0, warning = 0, caution = 0, tip = 0] = frames
    expect(danger).toBeCloseTo(2.5, 0)
    expect(danger).toBeGreaterThan(warning + 0.5)
    expect(warning).toBeGreaterThan(caution + 0.4)
    expect(caution).toBeGreaterThan(0.5)
    expect(tip).toBe(0)
  })

  it('the bar of danger is black, of warning and caution white, and a tip has an edge', async () => {
    const bars: boolean[] = []
    for (const level of ['danger', 'warning', 'caution'] as const) {
      const {page, y} = line(level.toUpperCase())
      const {black} = await raster(page, 300, 128)
      bars.push(black((left + right) / 2, y - 3))
    }
    expect(bars).toEqual([true, false, false])
    const {page, y} = line('Mind tip')
    const {black} = await raster(page, 300, 128)
    expect(black(left + 1.5, y - 3)).toBe(true)
    expect(black(right - 1, y - 3)).toBe(false)
  })

  it('discs and tabs stay black with white numbers, tick boxes stay open', async () => {
    const {page} = line('Read this page')
    const {black, point} = await raster(page, 300, 128)
    const of = (width: number, height: number, kind: Painted['kind'] = 'fill') =>
      shapes.find(
        one =>
          one.page === page &&
          one.kind === kind &&
          Math.abs(one.width - width) < 0.1 &&
          Math.abs(one.height - height) < 0.1,
      )
    for (const shape of [of(14, 14), of(34, 42)]) {
      if (shape === undefined) throw new Error('a disc or a tab is missing')
      const {x, y, width, height} = shape
      const ink = share((a, b) => black(x + a * width, y + b * height))
      expect(ink).toBeGreaterThan(0.5)
      expect(ink).toBeLessThan(1)
    }
    const tick = of(10, 10, 'stroke')
    if (tick === undefined) throw new Error('a tick box is missing')
    expect(share((a, b) => black(tick.x + 1 + a * 8, tick.y + 1 + b * 8))).toBe(0)
    expect(runOf(x => black(x, tick.y + 5), tick.x - 2, tick.x + 2, point)).toBeGreaterThan(0.4)
  })
})

/** The longest run of black between two places, in points. */
function runOf(black: (x: number) => boolean, from: number, to: number, point: number): number {
  let [run, longest] = [0, 0]
  for (let x = from; x < to; x += point) {
    run = black(x) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest * point
}

/** Share of a shape that is black, by a grid of places in it. */
function share(black: (a: number, b: number) => boolean): number {
  const places = Array.from({length: 21}, (_, at) => (at + 0.5) / 21)
  const all = places.flatMap(a => places.map(b => black(a, b)))
  return all.filter(Boolean).length / all.length
}
