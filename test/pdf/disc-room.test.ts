import sharp from 'sharp'
import {expect, it} from 'vitest'
import {bookOf, chapterOf} from './book-of.ts'
import {readPages} from './read-pages.ts'
import {readShapes} from './read-shapes.ts'

/** Share of the type size that letters such as g reach below their baseline. */
const descent = 0.25

it('a disc over the upper edge of a picture does not touch the title above', async () => {
  const [width, height] = [640, 220]
  const screen = sharp({create: {width, height, channels: 3, background: '#eef'}})
  const bytes = await screen.png().toBuffer()
  const plate = {name: 'a.png', bytes, width, height, density: 1, mediaType: 'image/png'} as const
  const step = `<section class="step" id="s1"><h4 class="step-title"><span class="number">1</span> Open the page</h4>
<figure><img class="plate" src="a.png" alt="a window" width="640" height="220" data-callouts="1,60,0,0,0"/></figure></section>`
  const book = await bookOf([chapterOf(`<h2>Howto</h2>${step}`)], {plates: [plate]})
  const lines = (await readPages(book.bytes)).flatMap(page => page.lines)
  const title = lines.find(({text}) => text.includes('Open the page'))
  const shapes = await readShapes(book.bytes)
  const disc = shapes.find(one => one.kind === 'fill' && Math.abs(one.width - 14) < 0.1)
  const picture = shapes.find(one => one.kind === 'picture')
  expect(disc?.y).toBeLessThan(picture?.y ?? 0)
  expect((title?.y ?? 0) + descent * (title?.size ?? 0)).toBeLessThan(disc?.y ?? 0)
})
