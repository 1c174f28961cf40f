import {readdir} from 'node:fs/promises'
import {resolve} from 'node:path'
import {expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {guide, handbook} from '../model/build.ts'
import {builtIn, laidOut} from '../template/laid-out.ts'
import {themeOf} from './book-of.ts'
import {readPages} from './read-pages.ts'

const files = await readdir(resolve(builtIn, 'words'))
const languages = files.map(file => file.replace('.yaml', ''))

async function contentsOf(language: string, count: number) {
  const names = ['one', 'two'].slice(0, count)
  const book = handbook(
    names.map(name => guide(name, [], {language})),
    {language, direction: ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr'},
  )
  const words = await loadWords(language, [builtIn], () => {})
  const {documents} = await laidOut(book)
  const {bytes} = await renderPdf({
    documents,
    handbook: book,
    plates: new Map(),
    theme: themeOf(),
    words,
  })
  const pages = await readPages(bytes)
  return pages.find(({number}) => number === 3 || number === pages.length)
}

it.each(languages)(
  'in %s the line on what the numbers are for stands beside the title, on one line',
  async language => {
    const {tab, contents} = themeOf()
    const above = ((await contentsOf(language, 2))?.drawn ?? []).filter(
      ({y}) => y > contents.title && y < tab.top,
    )
    const sizes = new Set(above.map(({size}) => size))
    expect(sizes.size).toBe(2)
    expect(new Set(above.map(({y}) => Math.round(y))).size).toBe(1)
  },
)

it('a book of one chapter has no numbers, and says nothing of them', async () => {
  expect((await contentsOf('en', 1))?.text).not.toContain('Each number')
})
