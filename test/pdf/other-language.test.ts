import {expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {guide, handbook, item, list, step, topic} from '../model/build.ts'
import {builtIn, laidOut} from '../template/laid-out.ts'
import {bookOf, chapterOf, themeOf} from './book-of.ts'
import {readPages} from './read-pages.ts'
import {readShapes} from './read-shapes.ts'

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

it.each([
  ['my', 'သတိပေးချက်'],
  ['km', 'ព្រមាន'],
  ['ar', 'تحذير'],
  ['en', 'WARNING'],
])('the signal word of a chapter in %s stands inside its bar', async (language, word) => {
  const box = `<section class="box warning"><p class="signal"><span class="word">${word}</span></p><p>Mind this.</p></section>`
  const chapter = chapterOf(`<h2>Howto</h2><p>Read this.</p>${box}`).replace(
    'lang="en"',
    `lang="${language}"`,
  )
  const {bytes} = await bookOf([chapter])
  const {warning, colours, type} = themeOf()
  const bar = (await readShapes(bytes)).find(
    ({colour, height}) => colour === colours.warning && Math.abs(height - warning.bar.height) < 0.1,
  )
  const lines = (await readPages(bytes)).flatMap(({lines}) => lines)
  const top = bar?.y ?? 0
  const [line] = lines.filter(({y}) => y > top && y < top + warning.bar.height)
  const baseline = (line?.y ?? 0) - top
  expect(baseline).toBeGreaterThan(warning.bar.height / 2 + 0.1 * type.signal.size)
  expect(baseline).toBeLessThan(warning.bar.height - 0.1 * type.signal.size)
})
