import {expect, it} from 'vitest'
import {bookOf, chapterOf} from '../book-of.ts'
import {readPages} from '../read-pages.ts'

/** Lines of paragraphs in which a code stands further along in each. */
async function linesWith(code: string): Promise<readonly string[]> {
  const blocks = Array.from(
    {length: 40},
    (_, at) => `<p>${'m'.repeat(at + 4)} <code>${code}</code></p>`,
  )
  const pages = await readPages((await bookOf([chapterOf(blocks.join(''))])).bytes)
  return pages.flatMap(({lines}) => lines.map(({text}) => text))
}

it('a sample password is never broken, for a reader types it as it stands', async () => {
  const lines = await linesWith('2Bon2B?TitQ-x')
  expect(lines.filter(line => line.includes('2Bon2B?TitQ-x'))).toHaveLength(40)
})

it('a path may go on in the next line', async () => {
  const lines = await linesWith('/etc/tor/instances/guard/torrc')
  expect(lines.filter(line => line.includes('/etc/tor/instances/guard/torrc')).length).toBeLessThan(
    40,
  )
})
