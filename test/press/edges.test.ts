import {resolve} from 'node:path'
import {expect, it} from 'vitest'
import {papersOf, widestEdge} from '../../src/press/check-wish.ts'
import {millimetre, type PaperName, papers} from '../../src/press/imposition/paper.ts'
import {themesOf} from '../../src/press/themes.ts'
import type {Product} from '../../src/press/wish.ts'
import {loadTheme} from '../../src/theme/load-theme.ts'
import {readPages} from '../pdf/read-pages.ts'
import {type GuideText, guideOf, plainWish, pressed} from './pressed.ts'

const templates = resolve(import.meta.dirname, '../../templates')

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

/**
 * One case of each layout, and both directions of each product. Half of the words of a zine stand on
 * their heads; it is looked at below. The pages on A3 are those on A4, enlarged, and those of a
 * facilitator's copy are a booklet's.
 */
const cases = [
  {product: 'booklet', paper: 'a4', language: 'en'},
  {product: 'booklet', paper: 'a4', language: 'ar'},
  {product: 'booklet', paper: 'letter', language: 'ar'},
  {product: 'booklet', paper: 'a5', language: 'en'},
  {product: 'handout', paper: 'a4', language: 'en'},
  {product: 'handout', paper: 'letter', language: 'ar'},
  {product: 'large-print', paper: 'a4', language: 'ar'},
  {product: 'large-print', paper: 'letter', language: 'en'},
  {product: 'cards', paper: 'a4', language: 'ar'},
  {product: 'cards', paper: 'letter', language: 'en'},
] as const

/** Each chapter has a tab of its own place in a book; nothing else has tabs. */
const tabbed: readonly Product[] = ['booklet', 'large-print']

it.each(cases)(
  'all words stand further in than the widest blank edge that is allowed: %o',
  async ({product, paper, language}) => {
    const edge = widestEdge({product, paper, cut: false})
    const count = tabbed.includes(product) ? 9 : 1
    const {files} = await pressed(guides(language, count), {product, paper, edge})
    for (const {name, bytes} of files) {
      expect(await nearest(bytes, product, paper), name).toBeGreaterThan(edge)
    }
  },
)

it('the pages of a facilitator’s copy are those of a booklet on every paper', async () => {
  const quiet = () => {}
  for (const paper of papersOf.facilitator) {
    const [own, other] = await Promise.all(
      (['facilitator', 'booklet'] as const).map(product =>
        loadTheme([templates], quiet, quiet, [
          'theme.yaml',
          ...themesOf({...plainWish, product, paper}),
        ]),
      ),
    )
    expect(own).toEqual(other)
  }
})

it('a wider edge moves the pages of a booklet toward the fold, and no further than it must', async () => {
  const usual = await pressed(guides('en', 3), {product: 'booklet', edge: 5})
  const wide = await pressed(guides('en', 3), {product: 'booklet', edge: 7})
  const near = await nearest(usual.files[0]?.bytes ?? new Uint8Array(), 'booklet', 'a4')
  const far = await nearest(wide.files[0]?.bytes ?? new Uint8Array(), 'booklet', 'a4')
  expect(far - near).toBeCloseTo(2, 0)
})
