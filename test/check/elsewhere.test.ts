import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, it} from 'vitest'
import {reportedElsewhere} from './reported-elsewhere.ts'

const root = resolve(import.meta.dirname, '..')
const texts = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.test.ts'))
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n')

/** test/epub breaks a book in each of these ways, and names the ways instead of the codes. */
const brokenBooks = /^epub\//

it('a code without a case is named in the tests of its stage', () => {
  const codes = [...reportedElsewhere].filter(code => !brokenBooks.test(code))
  expect(codes.filter(code => !texts.includes(code))).toEqual([])
})
