import {expect, it} from 'vitest'
import {Refusal} from '../../src/press/refusal.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideOf, pressed} from './pressed.ts'

async function sheet(language: string, steps = 6) {
  const {files} = await pressed([guideOf({language, steps})], {product: 'zine'})
  const pages = await readPages(files[0]?.bytes ?? new Uint8Array())
  return {files, pages, lines: pages[0]?.lines ?? []}
}

const [width, height] = [841.89, 595.28]

it('a zine is one side of one sheet, named by its guide and section', async () => {
  const {files, pages} = await sheet('en')
  expect(pages).toHaveLength(1)
  expect(files.map(({name}) => name)).toEqual(['keepsake-make-a-book-zine-a4.pdf'])
})

it('its cover is the second panel of the lower row, its folios stand where the fold wants them', async () => {
  const {lines} = await sheet('en')
  const at = (found: (text: string) => boolean) =>
    lines.flatMap(({text, x, y}) =>
      found(text) ? [[Math.floor(x / (width / 4)), Math.floor(y / (height / 2))]] : [],
    )
  expect(at(text => text.startsWith('Pocket guide'))).toEqual([[1, 1]])
  expect(at(text => text.includes('cut here'))).toEqual([[1, 1]])
})

it('words that do not fit are named, and where to go instead', async () => {
  const wish = sheet('en', 40)
  await expect(wish).rejects.toThrow(Refusal)
  await expect(wish).rejects.toThrow(/room for 7; these words don't fit: .*Button 40/)
  await expect(wish).rejects.toMatchObject({hint: 'shorten the section, or take the handout'})
})

it('a guide of two sections must say which', async () => {
  const {path, text} = guideOf({steps: 2})
  const two = {path, text: `${text}\n## Lock it\n\n### Step 1: Lock\n\n1. Press **L**.\n`}
  await expect(pressed([two], {product: 'zine'})).rejects.toThrow(/room for one section/)
  const {files} = await pressed([two], {product: 'zine', sections: ['Lock it']})
  expect(files[0]?.name).toBe('keepsake-lock-it-zine-a4.pdf')
})

it('a warning that stands before a section goes with it', async () => {
  const {path, text} = guideOf({steps: 2})
  const warned = {
    path,
    text: text.replace(
      '## Make',
      '## First of all\n\n**Warning**: Nobody can reset it.\n\n## Make',
    ),
  }
  const {files} = await pressed([warned], {product: 'zine', sections: ['Make a book']})
  const [page] = await readPages(files[0]?.bytes ?? new Uint8Array())
  expect(page?.text).toContain('Nobody can reset it.')
})

it('an Arabic zine has its cover in the third panel from the left', async () => {
  const {lines} = await sheet('ar')
  const label = lines.find(({text}) => /دليل الجيب/.test(text.normalize('NFKC')))
  expect(label && Math.floor(label.x / (width / 4))).toBe(2)
})
