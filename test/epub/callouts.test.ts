import sharp from 'sharp'
import {expect, it} from 'vitest'
import {Canvas} from '../../src/epub/cover/canvas.ts'
import {encodePng} from '../../src/epub/cover/png.ts'
import {elementsOf} from '../../src/epub/nodes.ts'
import type {Busy} from '../../src/figures/busy.ts'
import type {Plate} from '../../src/figures/plate.ts'
import {documentOf, handbook, plainCover, sampleBook} from './fixture.ts'
import {bytesOf} from './render.ts'
import {unpack} from './unpack.ts'

const width = 600
const height = 300

/** Pixels to a point of the disc. */
const point = (width * 0.057) / 14

/** A grey window. */
function window(): Plate {
  const canvas = new Canvas(width, height)
  canvas.pixels.fill(170)
  return {
    name: 'aaaa.png',
    bytes: encodePng(canvas),
    width,
    height,
    density: 1,
    mediaType: 'image/png',
  }
}

function chapterWith(callouts: string): string {
  return `<article class="chapter tool" id="a"><h1>A</h1><figure><img class="plate" src="aaaa.png" alt="A window" width="${width}" height="${height}" data-callouts="${callouts}"/></figure></article>`
}

interface Changes {
  readonly direction?: 'ltr' | 'rtl'
  readonly grey?: boolean
  readonly busy?: Busy
}

async function shown(callouts: string, changes: Changes = {}) {
  const {direction = 'ltr', grey = false, busy} = changes
  const bytes = await bytesOf({
    ...sampleBook(),
    documents: [documentOf('a', 'chapter', chapterWith(callouts))],
    handbook: {...handbook, direction, contents: []},
    plates: new Map([['aaaa.png', busy === undefined ? window() : {...window(), busy}]]),
    cover: plainCover,
    grey,
  })
  const book = await unpack(bytes)
  const [image] = elementsOf(book.tree('a.xhtml')).filter(({name}) => name === 'img')
  const file = book.bytes(image?.attributes.src ?? '')
  const {data, info} = await sharp(file)
    .toColourspace('b-w')
    .raw()
    .toBuffer({resolveWithObject: true})
  return {image, at: (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? -1}
}

it('a disc stands where reading begins, and its ring around the target', async () => {
  const {at} = await shown('1,200,120,150,60')
  const reach = Math.round((7 + 1.6 + 1.5) * point)
  expect(at(200 - reach - 8, 150)).toBe(0)
  expect(at(275, 120 - 5)).toBe(0)
  expect(at(275, 150)).toBe(170)
})

it('in a book that runs to the left it stands at the right', async () => {
  const {at} = await shown('1,200,120,150,60', {direction: 'rtl'})
  const reach = Math.round((7 + 1.6 + 1.5) * point)
  expect(at(350 + reach + 8, 150)).toBe(0)
  expect(at(200 - reach - 8, 150)).toBe(170)
})

it('a disc is never cut off by the edge of the picture', async () => {
  const {at, image} = await shown('1,0,120,150,60')
  const added = Number(image?.attributes.width) - width
  const middle = Math.round(added - 3.5 * point)
  const across = [-6, -5, 5, 6].map(away => at(Math.round(middle + away * point), 150))
  expect(across).toEqual([0, 0, 0, 0])
})

it('a disc gives way to words beside its target, as in print', async () => {
  const columns = Math.ceil(width / 6)
  const cells = new Uint8Array(columns * Math.ceil(height / 6))
  for (let row = 20; row < 30; row += 1) cells.fill(1, row * columns + 10, row * columns + 33)
  const {at} = await shown('1,200,121,150,60', {busy: {cell: 6, columns, cells}})
  const reach = Math.round((7 + 1.6 + 1.5) * point)
  expect(at(200 - reach - 8, 150)).toBe(170)
  expect(at(350 + reach + 8, 150)).toBe(0)
})

it('rings from edge to edge have their discs over the edge, on paper added to the picture', async () => {
  const {image, at} = await shown('1,0,20,600,60 2,0,80,600,60')
  const added = Number(image?.attributes.width) - width
  expect(added).toBeGreaterThan(11 * point)
  expect(image?.classes).toContain('framed')
  const discs = [50, 110].map(y => at(Math.round(added - 3.5 * point - 5 * point), y))
  expect(discs).toEqual([0, 0])
  expect(at(2, 200)).toBe(255)
})

it('its numeral is white on black, and told to those who do not see it', async () => {
  const {image, at} = await shown('1,200,120,150,60 2,80,20,100,40')
  expect(image?.attributes.alt).toBe('A window (1, 2)')
  expect(image?.attributes['data-callouts']).toBeUndefined()
  const reach = Math.round((7 + 1.6 + 1.5) * point)
  const column = Array.from({length: 9}, (_, i) => at(200 - reach - 4 + i, 150))
  expect(Math.max(...column)).toBe(255)
})

it('one picture with and without call-outs is two pictures', async () => {
  const twice = chapterWith('1,200,120,150,60').replace(
    '</figure>',
    '</figure><p><img class="button" src="aaaa.png" alt="B" width="6" height="3"/></p>',
  )
  const bytes = await bytesOf({
    ...sampleBook(),
    documents: [documentOf('a', 'chapter', twice)],
    handbook: {...handbook, contents: []},
    plates: new Map([['aaaa.png', window()]]),
  })
  const {names} = await unpack(bytes)
  expect(names.filter(name => name.includes('images/'))).toHaveLength(2)
})

it('a book for e-ink has grey pictures with more contrast', async () => {
  const {at} = await shown('', {grey: true})
  expect(at(10, 10)).toBe(Math.round(170 * 1.15 - 19.2))
})
