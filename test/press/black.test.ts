import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {inflateSync} from 'node:zlib'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {greyPlate} from '../../src/figures/grey-plate.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideOf, pressed} from './pressed.ts'
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

/** All streams of a file that can be inflated, as text, and its plain objects. */
function textsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1')
  const streams = [...file.matchAll(/(?<!end)stream\r?\n([\s\S]*?)endstream/g)].flatMap(
    ([, part = '']) => {
      try {
        return [inflateSync(Buffer.from(part, 'latin1')).toString('latin1')]
      } catch {
        return []
      }
    },
  )
  return [...streams, file.replace(/(?<!end)stream\r?\n[\s\S]*?endstream/g, '')]
}

const colourOperators = /(?:^|\s)(?:rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh)(?=\s|$)/
const isContent = (text: string) => /\bBT\b/.test(text) && /\bTf\b/.test(text)

describe('the black edition', () => {
  let bytes: Uint8Array = new Uint8Array()

  beforeAll(async () => {
    const {files} = await pressed([guide], {product: 'large-print', ink: 'black'})
    bytes = files[0]?.bytes ?? bytes
  })

  it('sets no colour but greys', () => {
    const contents = textsOf(bytes).filter(isContent)
    expect(contents.length).toBeGreaterThan(3)
    expect(contents.filter(text => colourOperators.test(text))).toEqual([])
  })

  it('has no colour space or profile but grey', () => {
    const all = textsOf(bytes).join('\n')
    expect(all).not.toMatch(/DeviceRGB|DeviceCMYK|ICCBased|OutputIntent|CalRGB|Lab/)
  })

  it('keeps its tags', () => {
    expect(textsOf(bytes).join('\n')).toMatch(/\/Marked true/)
  })

  it('the same search finds the colours of the coloured edition', async () => {
    const {files} = await pressed([guide], {product: 'large-print'})
    const contents = textsOf(files[0]?.bytes ?? bytes).filter(isContent)
    expect(contents.some(text => colourOperators.test(text))).toBe(true)
  })

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
