import {expect, it} from 'vitest'
import {styleOf} from '../../src/epub/styles.ts'
import {sampleBook} from './fixture.ts'
import {bookIn} from './languages.ts'
import {bytesOf, packageTemplates} from './render.ts'
import {unpack} from './unpack.ts'

/** Properties of CSS 2.1 that the base sheet may use; an old reader can drop a sheet over another. */
const known = new Set(
  `background-color border border-bottom border-bottom-width border-collapse border-left border-right border-top
  border-width clear color content float font-family font-size font-style font-weight height line-height
  list-style-type margin margin-left margin-right max-width orphans padding padding-bottom padding-top
  page-break-after page-break-inside src text-align text-decoration text-indent vertical-align white-space
  widows width`.split(/\s+/),
)

async function sheetsOf(language: string): Promise<readonly string[]> {
  const book = await unpack(await bytesOf(language === 'en' ? sampleBook() : bookIn(language)))
  return [book.text('style.css'), book.text('enhance.css')]
}

it.each(['en', 'ar', 'my'])(
  'the base sheet of a book in %s is one that old readers survive',
  async language => {
    const [base = '', enhance = ''] = await sheetsOf(language)
    const plain = base.replace(/\/\*[\s\S]*?\*\//g, '')
    expect(plain).not.toMatch(/@(?!font-face)/)
    expect(base + enhance).not.toMatch(/\b(calc|min|max|clamp|var|env)\(/)
    expect(base + enhance).not.toMatch(/(^|[;{\s])(direction|unicode-bidi)\s*:/)
    const properties = Array.from(plain.matchAll(/[{;]\s*([a-z-]+)\s*:/g), found => found[1] ?? '')
    expect(properties.filter(property => !known.has(property))).toEqual([])
    expect(plain.match(/\{/g)?.length).toBe(plain.match(/\}/g)?.length)
  },
)

it('no box is told from another by colour or tint alone', () => {
  const style = styleOf({...sampleBook().handbook}, {files: [], families: new Map()})
  const base = packageTemplates()('epub/style.css', {...style})
  const widths = ['danger', 'warning', 'caution'].map(
    level => new RegExp(`\\.${level} \\{ border-width: (\\d)px`).exec(base)?.[1],
  )
  expect(widths).toEqual(['6', '4', '2'])
  expect(base.match(/background-color: (\S+);/g)?.every(one => one.includes('#000000'))).toBe(true)
})

it('emphasis is weight alone, and nothing is slanted', async () => {
  for (const language of ['en', 'ar']) {
    const [base = '', enhance = ''] = await sheetsOf(language)
    expect(base).toContain('em { font-style: normal; font-weight: bold; }')
    expect(base + enhance).not.toMatch(/italic|oblique/)
  }
})

it('digits that stand high, or rise and descend, stand whole in the middle of a disc', async () => {
  for (const language of ['bo', 'km', 'my', 'am', 'zh', 'ar', 'en']) {
    const [base = '', enhance = ''] = await sheetsOf(language)
    expect(base.includes('.disc { font-family: sans-serif; }'), language).toBe(language === 'bo')
    expect(enhance.includes('.disc { font-size: 0.8em;'), language).toBe(language === 'my')
  }
})
