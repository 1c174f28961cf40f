import {beforeAll, describe, expect, it} from 'vitest'
import {checkEpub} from '../../src/epub/gate/check-epub.ts'
import type {Span} from '../../src/source/span.ts'
import {sampleBook} from './fixture.ts'
import {paged} from './fixture-pages.ts'
import {judge} from './judge.ts'
import {type Mutation, mutate, mutations} from './mutations.ts'
import {bytesOf} from './render.ts'
import {checkers, haveChecker} from './tools.ts'

let book: Uint8Array

beforeAll(async () => {
  book = await bytesOf(paged(sampleBook()))
})

async function foundIn(bytes: Uint8Array): Promise<readonly string[]> {
  const found: string[] = []
  await checkEpub(bytes, 'book.epub', ({code, message}) => found.push(`${code} ${message}`))
  return found
}

it('the gates let a whole book through', async () => {
  expect(await foundIn(book)).toEqual([])
})

it('a book packed anew is still a whole book', async () => {
  const same: Mutation = {name: '', file: 'OEBPS/toc.ncx', official: false, change: text => text}
  expect(await foundIn(await mutate(book, same))).toEqual([])
})

it.each(mutations.map(one => [one.name, one] as const))('the gates see %s', async (_, mutation) => {
  expect(await foundIn(await mutate(book, mutation))).not.toEqual([])
})

it('a fault is told at its line', async () => {
  const mutation = mutations.find(({name}) => name === 'an unknown element')
  if (mutation === undefined) throw new Error('no such mutation')
  const places: Span[] = []
  const broken = await mutate(book, mutation)
  const sources = await checkEpub(broken, 'book.epub', ({span}) => places.push(span))
  const place = places[0]
  const source = sources.get(place?.file ?? '')
  expect(place?.file).toBe('book.epub/OEBPS/keepsake-make.xhtml')
  expect(source?.text.slice(place?.start).startsWith('<blink>')).toBe(true)
})

it('a file that is no zip is said to be none', async () => {
  expect(await foundIn(Buffer.from('hello'))).toEqual([
    'epub/container the file is no zip, or its zip is damaged',
  ])
})

/** Slow: a Java machine for each of them. */
describe.skipIf(process.env.EPUB_MUTATIONS === undefined)('EPUBCheck 5.3.0', () => {
  const jar = checkers['EPUBCheck 5.3.0'] ?? ''
  it.skipIf(!haveChecker(jar)).each(mutations.map(one => [one.name, one] as const))(
    'has the verdict on %s that is written down',
    async (_, mutation) => {
      const said = await judge(jar, await mutate(book, mutation))
      expect(said.length > 0).toBe(mutation.official)
    },
    400_000,
  )
})
