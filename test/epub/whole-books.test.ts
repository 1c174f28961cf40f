import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build} from '../../src/build.ts'
import {checkEpub} from '../../src/epub/gate/check-epub.ts'
import {openDeflater} from '../../src/epub/zip/deflater.ts'
import {loadZlib} from '../../src/epub/zip/load-zlib.ts'
import type {XhtmlNode} from '../../src/xhtml/tree.ts'
import {judge} from './judge.ts'
import {checkers, haveChecker} from './tools.ts'
import {unpack} from './unpack.ts'

const library = resolve(import.meta.dirname, 'library')
const assets = resolve(import.meta.dirname, '../../assets')
const languages = ['am', 'ar', 'bo', 'km', 'my', 'zh']

let folder = ''
const books = new Map<string, Buffer>()

async function make(language: string, out: string): Promise<Buffer> {
  const request = {guides: join(library, language), out, assets, templates: []}
  const formats = ['pdf', 'epub'] as const
  const choices = [{kind: 'library'}] as const
  await build({...request, grey: false, strict: false, formats, choices}, () => {})
  return await readFile(join(out, 'handbook', 'handbook.epub'))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'books-'))
  for (const language of languages) {
    books.set(language, await make(language, join(folder, language)))
  }
})

afterAll(async () => await rm(folder, {recursive: true}))

function bookIn(language: string): Buffer {
  return books.get(language) ?? Buffer.alloc(0)
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}]+/gu, '')
}

function textOf(node: XhtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('')
}

/** What the author wrote, below the header, in lines of letters. */
async function written(language: string): Promise<readonly string[]> {
  const files = ['01-keepassxc-intro.txt', '02-keepassxc-basic.txt']
  const texts = await Promise.all(
    files.map(file => readFile(join(library, language, 'keepassxc', file), 'utf8')),
  )
  return texts
    .flatMap(text => text.slice(text.indexOf('\n\n')).split(/\n|\|/))
    .filter(line => !/^(!\[|\[\^1\])/.test(line))
    .map(line => letters(line.replace(/\*\*.*?[:：] ?/g, '')))
    .filter(line => line !== '')
}

describe.each(languages)('a whole book in %s', language => {
  it('passes our own gates', async () => {
    const found: string[] = []
    await checkEpub(bookIn(language), 'book.epub', ({message}) => found.push(message))
    expect(found).toEqual([])
  })

  it('has the same bytes again', async () => {
    const again = await make(language, join(folder, `${language}-again`))
    expect(again.equals(bookIn(language))).toBe(true)
  })

  it('has every line that its author wrote, in order', async () => {
    const book = await unpack(bookIn(language))
    const files = book.names.filter(name => /OEBPS\/keepassxc.*\.xhtml$/.test(name))
    const text = letters(files.map(name => textOf(book.tree(name))).join(''))
    let at = 0
    for (const line of await written(language)) {
      const found = text.indexOf(line, at)
      expect(found, line).toBeGreaterThanOrEqual(at)
      at = found + line.length
    }
  })

  it('carries less than 400 kB of typefaces', async () => {
    const book = await unpack(bookIn(language))
    const fonts = book.names.filter(name => name.endsWith('.ttf'))
    const deflate = await openDeflater(await loadZlib())
    const sizes = fonts.map(name => deflate(book.bytes(name.replace('OEBPS/', ''))).length)
    expect(sizes).toHaveLength(2)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000)
  })

  describe.each(Object.entries(checkers))('%s', (name, jar) => {
    const missing = !haveChecker(jar)
    const said = missing ? `skipped: ${name} is not installed` : 'has nothing to say of it'
    it.skipIf(missing)(said, async () => expect(await judge(jar, bookIn(language))).toEqual([]))
  })
})
