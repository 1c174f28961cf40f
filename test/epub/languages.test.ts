import {beforeAll, describe, expect, it} from 'vitest'
import {familyOf} from '../../src/epub/fonts/families.ts'
import {checkEpub} from '../../src/epub/gate/check-epub.ts'
import {drawn} from './fixture.ts'
import {judge} from './judge.ts'
import {bookIn, texts} from './languages.ts'
import {bytesOf} from './render.ts'
import {checkers, haveChecker} from './tools.ts'
import {unpack} from './unpack.ts'

describe.each(Object.keys(texts))('a book in %s', language => {
  let bytes: Uint8Array

  beforeAll(async () => {
    bytes = await bytesOf(bookIn(language))
  })

  it('passes the gates', async () => {
    const found: string[] = []
    await checkEpub(bytes, 'book.epub', ({message}) => found.push(message))
    expect(found).toEqual([])
  })

  it('brings its typeface in regular and bold, cut down to its letters', async () => {
    const book = await unpack(bytes)
    const fonts = book.names.filter(name => name.endsWith('.ttf'))
    expect(fonts).toHaveLength(2)
    expect(bytes.length).toBeLessThan(400_000)
    const family = familyOf(language)?.name
    if (fonts.length > 0)
      expect(book.text('style.css')).toContain(`body { font-family: "${family}"`)
  })

  it('is paged and set in its own direction', async () => {
    const book = await unpack(bytes)
    const direction = language === 'ar' ? 'rtl' : 'ltr'
    expect(book.text('content.opf')).toContain(`page-progression-direction="${direction}"`)
    expect(book.text('a.xhtml')).toContain(
      `lang="${language}" xml:lang="${language}" dir="${direction}"`,
    )
    expect(book.text('style.css')).toContain(direction === 'rtl' ? 'float: right' : 'float: left')
  })
})

it('a Latin book brings no typeface', () => {
  for (const language of ['en', 'fr', 'pt-BR', 'ru', 'vi', 'ha', 'el', 'ku-Latn', 'zh-Hant-TW']) {
    expect(familyOf(language)).toBe(null)
  }
})

describe.each(Object.entries(checkers))('%s', (name, jar) => {
  const missing = !haveChecker(jar)
  const said = missing
    ? `skipped: ${name} is not installed`
    : 'has nothing to say of an Arabic book'
  it.skipIf(missing)(
    said,
    async () => {
      expect(await judge(jar, await bytesOf(drawn(bookIn('ar'))))).toEqual([])
    },
    60_000,
  )
})
