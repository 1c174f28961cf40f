import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Refusal} from '../../src/press/refusal.ts'
import {themesOf} from '../../src/press/themes.ts'
import type {Wish} from '../../src/press/wish.ts'
import {loadTheme} from '../../src/theme/load-theme.ts'
import type {Script} from '../../src/theme/script.ts'
import {themeIn} from '../../src/theme/theme-in.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideOf, plainWish, pressed} from './pressed.ts'

const quiet = () => {}
const templates = resolve(import.meta.dirname, '../../templates')
const themeOf = (names: readonly string[]) =>
  loadTheme([templates], quiet, quiet, ['theme.yaml', ...names])

/** Products with a layout of their own, in the tightest that each has. */
const layouts: readonly (Partial<Wish> & Pick<Wish, 'product'>)[] = [
  {product: 'booklet', paper: 'a5'},
  {product: 'booklet', cut: true},
  {product: 'handout'},
  {product: 'zine'},
  {product: 'cards'},
  {product: 'large-print'},
]

describe.each(layouts)('%o', own => {
  it('sets no script smaller than the house style, and nothing below 8 points', async () => {
    const book = await themeOf([])
    const tight = await themeOf(themesOf({...plainWish, ...own}, true))
    for (const script of Object.keys(book.scripts) as Exclude<Script, 'latin'>[]) {
      const {type} = themeIn(tight, script)
      const {size, leading} = book.scripts[script]
      expect(type.body.size, script).toBeGreaterThanOrEqual(size - 0.001)
      expect(type.body.leading, script).toBeGreaterThanOrEqual(leading - 0.001)
      const sizes = Object.values(type).map(style => style.size)
      expect(Math.min(...sizes), script).toBeGreaterThanOrEqual(8)
    }
  })
})

const languages = [
  {language: 'ar', act: 'اكتب ست كلمات لا علاقة بينها', size: 12, leading: 21},
  {language: 'my', act: 'စကားလုံး ခြောက်လုံး ရိုက်ထည့်ပါ', size: 10.5, leading: 23},
] as const

describe.each(languages)('a zine in the script of $language', ({language, act, size, leading}) => {
  const guideWith = (steps: number) => {
    const {path, text} = guideOf({language, steps})
    return {path, text: text.replace(/Type word\d+ and press \*\*Enter\*\*\./g, `${act}.`)}
  }

  it('keeps the size and leading of its script', async () => {
    const {files} = await pressed([guideWith(3)], {product: 'zine'})
    const [page] = await readPages(files[0]?.bytes ?? new Uint8Array())
    const letters = language === 'ar' ? /\p{Script=Arabic}{4}/u : /\p{Script=Myanmar}{4}/u
    const lines = page?.lines.filter(({text}) => letters.test(text.normalize('NFKC'))) ?? []
    expect(lines.filter(line => line.size === size).length).toBeGreaterThan(2)
    expect(Math.min(...lines.map(line => line.size))).toBeGreaterThanOrEqual(8)
    const panel = 841.89 / 4
    for (const {x, y, size: own} of lines.filter(line => line.size === size)) {
      const below = lines.filter(line => Math.floor(line.x / panel) === Math.floor(x / panel))
      const near = below.filter(
        line => line.size === own && line.y > y + 1 && line.y < y + leading - 0.5,
      )
      expect(near.map(({text}) => text)).toEqual([])
    }
  })

  it('is refused with the words that have no room, in the order in which they are read', async () => {
    const refusal = await pressed([guideWith(24)], {product: 'zine'}).catch(
      (error: unknown) => error,
    )
    if (!(refusal instanceof Refusal)) throw new Error('it was pressed')
    const [, words = ''] = refusal.message.split("these words don't fit: ")
    // Where a script parts its lines without blanks, they are listed line by line.
    expect(words.replaceAll(' ', '')).toContain(act.replaceAll(' ', ''))
  })
})

it('the stacks of a Burmese signal word stay in its bar', async () => {
  const {path, text} = guideOf({language: 'my', steps: 1})
  const act = 'စကားလုံး ခြောက်လုံး'
  const warned = text.replace('## Make', `## First of all\n\n**Warning**: ${act}.\n\n## Make`)
  const wish = {product: 'zine', sections: ['Make a book']} as const
  const {files} = await pressed([{path, text: warned}], wish)
  const [page] = await readPages(files[0]?.bytes ?? new Uint8Array())
  const {lines} = page ?? {lines: []}
  const word = lines.find(line => line.text.includes('သတိပေးချက်'))
  const body = lines.find(line => line.text.includes('စကားလုံး'))
  if (word === undefined || body === undefined) throw new Error('there is no box')
  const {warning, box} = await themeOf(themesOf({...plainWish, ...wish}))
  const ascent = 1.324 * body.size
  const below = body.y - ascent - box.padding[1] - warning.bar.rule - word.y
  expect(below).toBeGreaterThan(0.45 * word.size)
})
