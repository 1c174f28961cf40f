import {describe, expect, it} from 'vitest'
import {drawn, sampleBook} from './fixture.ts'
import {paged} from './fixture-pages.ts'
import {judge} from './judge.ts'
import {bytesOf} from './render.ts'
import {checkers, haveChecker} from './tools.ts'

describe.each(Object.entries(checkers))('%s', (name, jar) => {
  const missing = !haveChecker(jar)
  const said = missing
    ? `skipped: ${name} is not installed`
    : 'has nothing to say of the sample book'
  it.skipIf(missing)(
    said,
    async () => {
      expect(await judge(jar, await bytesOf(paged(drawn(sampleBook()))))).toEqual([])
    },
    60_000,
  )
})
