import {expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {guide, handbook, item, list, step, topic} from '../model/build.ts'
import {builtIn, laidOut} from '../template/laid-out.ts'
import {themeOf} from './book-of.ts'
import {readPages} from './read-pages.ts'

const wordsIn = (language: string) => loadWords(language, [builtIn], () => {})
const acts = Array.from({length: 60}, (_, at) => item(`Act ${at + 1}`, {number: at + 1}))
const long = guide('outil', [topic('Pas', {steps: [step('1', [list('callouts', ...acts)])]})], {
  language: 'fr',
})

it('a step that goes on says so in the language of its guide', async () => {
  const book = handbook([long, guide('two', [])])
  const [words, french] = await Promise.all(['en', 'fr'].map(wordsIn))
  if (words === undefined || french === undefined) throw new Error('no words')
  const {documents} = await laidOut(book)
  const made = {documents, handbook: book, plates: new Map(), theme: themeOf(), words}
  const {bytes} = await renderPdf({...made, wordsOf: () => french})
  const text = (await readPages(bytes)).map(page => page.text).join('\n')
  expect(text).toContain('1 (suite)')
  expect(text).not.toContain('1 continued')
  const alone = (await readPages((await renderPdf(made)).bytes)).map(page => page.text)
  expect(alone.join('\n')).toContain('1 continued')
})
