import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {greyPlate} from '../../src/figures/grey-plate.ts'
import {readPages} from '../pdf/read-pages.ts'
import {contentsOf, greyOperators, imagesIn, operatorsIn, textsOf} from './black-content.ts'
import {type GuideText, guideOf, pressed} from './pressed.ts'
import {hasTool} from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'black-'))
afterAll(() => rmSync(folder, {recursive: true}))

const boxes = ['Danger', 'Warning', 'Caution', 'Tip'] as const
const guide = (() => {
  const {path, text} = guideOf({steps: 2})
  const all = boxes.map(
    word => `**${word}**: What the ${word.toLowerCase()} says.\n\nSome words.\n\n`,
  )
  return {path, text: `${text}\n## The boxes\n\n${all.join('')}`}
})()

describe('the black edition', () => {
  let bytes: Uint8Array = new Uint8Array()

  beforeAll(async () => {
    const {files} = await pressed([guide], {product: 'large-print', ink: 'black'})
    bytes = files[0]?.bytes ?? bytes
  })

  it('is drawn by operators that know no colour', () => {
    const contents = contentsOf(bytes)
    expect(contents.length).toBeGreaterThan(3)
    const found = new Set(contents.flatMap(operatorsIn))
    expect([...found].filter(operator => !greyOperators.has(operator))).toEqual([])
    expect(found.has('g') && found.has('TJ')).toBe(true)
  })

  it('has no colour space or profile but grey', () => {
    const all = textsOf(bytes).join('\n')
    expect(all).not.toMatch(/DeviceRGB|DeviceCMYK|ICCBased|OutputIntent|CalRGB|Lab/)
  })

  it('keeps its tags', () => {
    expect(textsOf(bytes).join('\n')).toMatch(/\/Marked true/)
  })

  it('the same parser finds the colours of the coloured edition', async () => {
    const {files} = await pressed([withPicture()], {product: 'zine'})
    const coloured = files[0]?.bytes ?? bytes
    const found = new Set(contentsOf(coloured).flatMap(operatorsIn))
    expect([...found].some(operator => !greyOperators.has(operator))).toBe(true)
    expect(imagesIn(coloured).some(one => !isGrey(one))).toBe(true)
  })

  it.each(['booklet', 'handout', 'large-print', 'zine', 'cards'] as const)(
    'a %s with a picture has grey operators and one-channel images alone',
    async product => {
      const {files} = await pressed([withPicture()], {product, ink: 'black'})
      const operators = files.flatMap(file => contentsOf(file.bytes).flatMap(operatorsIn))
      const images = files.flatMap(file => imagesIn(file.bytes))
      expect(operators.filter(operator => !greyOperators.has(operator))).toEqual([])
      expect(images.filter(one => !isGrey(one))).toEqual([])
      expect(images.length > 0).toBe(product !== 'cards')
    },
  )

  it('is named so', async () => {
    const {files} = await pressed([guide], {product: 'large-print', ink: 'black'})
    expect(files[0]?.name).toBe('handbook-large-print-a4-black.pdf')
  })

  describe.skipIf(!hasTool('pdftoppm'))(
    hasTool('pdftoppm')
      ? 'on a printer that knows black and white alone'
      : 'skipped: pdftoppm is not installed',
    () => {
      it('tells its levels apart by the frame above the signal word: bar, thick, thin, none', async () => {
        const above = await framesAbove(bytes)
        expect(above.DANGER).toBeGreaterThan(25)
        expect(above.WARNING).toBeGreaterThan(2)
        expect(above.WARNING).toBeLessThan(4)
        expect(above.CAUTION).toBeGreaterThan(0.8)
        expect(above.CAUTION).toBeLessThan(1.8)
        expect(above['Tip.']).toBe(0)
      })
    },
  )
})

function withPicture(): GuideText {
  const {text, path} = guideOf({steps: 2})
  const picture = '![A window](keepassxc/01-welcome@2x.png)'
  return {path, text: text.replace('1. Click **Button 1**', `${picture}\n\n1. Click`)}
}

function isGrey(image: string): boolean {
  return /\/ColorSpace\s*\/DeviceGray/.test(image)
}

const perPoint = 300 / 72

/** Points of black above each signal word, near the end of its line, after a threshold of one bit. */
async function framesAbove(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const file = join(folder, 'black.pdf')
  writeFileSync(file, bytes)
  const found: Record<string, number> = {}
  for (const {number, lines} of await readPages(bytes)) {
    const words = ['DANGER', 'WARNING', 'CAUTION', 'Tip.']
    const here = lines.filter(({text}) => words.some(word => text.startsWith(word)))
    if (here.length === 0) continue
    const {data, width} = await bitsOf(file, number)
    for (const {text, y} of here) {
      const name = words.find(word => text.startsWith(word)) ?? ''
      found[name] = runAbove(data, width, Math.round(500 * perPoint), Math.round(y * perPoint))
    }
  }
  return found
}

async function bitsOf(file: string, page: number) {
  const target = join(folder, `page-${page}`)
  const one = ['-f', String(page), '-l', String(page), '-singlefile']
  execFileSync('pdftoppm', ['-r', '300', '-gray', '-png', ...one, file, target])
  const image = sharp(readFileSync(`${target}.png`))
    .threshold(128)
    .toColourspace('b-w')
  const {data, info} = await image.raw().toBuffer({resolveWithObject: true})
  return {data, width: info.width}
}

/** The first black run from a baseline up, within the 40 points of the highest bar; points. */
function runAbove(data: Buffer, width: number, x: number, y: number): number {
  let run = 0
  for (let row = y; row > y - 40 * perPoint; row--) {
    if (data[row * width + x] === 0) run++
    else if (run > 0) break
  }
  return run / perPoint
}

it('a picture in black ink is grey alone, and has more contrast', async () => {
  const pixels = Buffer.from([200, 40, 40, 60, 60, 200, 250, 250, 250, 90, 160, 90])
  const raw = {width: 2, height: 2, channels: 3} as const
  const png = await sharp(pixels, {raw}).png({palette: true}).toBuffer()
  const plate = {
    name: 'a.png',
    bytes: png,
    width: 2,
    height: 2,
    density: 1,
    mediaType: 'image/png',
  } as const
  const grey = await greyPlate(plate)
  expect(grey.name).toBe('a.png')
  const {channels, space} = await sharp(grey.bytes).metadata()
  expect({channels, space}).toEqual({channels: 1, space: 'b-w'})
  expect((await sharp(grey.bytes).toColourspace('b-w').raw().toBuffer()).at(2)).toBe(255)
})
