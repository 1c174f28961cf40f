import {setBook} from '../../../src/pdf/engine/set-book.ts'
import {samples, scriptBook, styleOf} from '../../pdf/engine/scripts.ts'

/**
 * CPU milliseconds a page in each script, in a warm process; the same words come again, but each time
 * in another order, as they do in a book: `npx tsx test/bench/pages/scripts.ts [paragraphs]`.
 */
const count = Number(process.argv[2] ?? 1500)

for (const sample of samples) {
  const style = styleOf(sample)
  const phrases = sample.text.split(/(?<=[.,،။៕។།።፣फ़।。，])\s*/u).filter(phrase => phrase !== '')
  const content = Array.from({length: count}, (_, at) => ({
    text: [
      {text: phrases.map((_phrase, step) => phrases[(at + step * 7) % phrases.length]).join(' ')},
    ],
    style,
    margin: [0, 0, 0, 6] as const,
  }))
  await setBook(scriptBook(sample, content.slice(0, 50)))
  const before = process.cpuUsage()
  const {pages} = await setBook(scriptBook(sample, content))
  const {user, system} = process.cpuUsage(before)
  const each = (user + system) / 1000 / pages
  process.stdout.write(
    `${sample.name.padEnd(12)}${String(pages).padStart(6)} pages ${each.toFixed(2).padStart(7)} ms\n`,
  )
}
