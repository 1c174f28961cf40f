import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {loadGuides} from '../../src/read/load-guides.ts'
import {readAll} from './reading.ts'

const onUnix = process.platform !== 'win32'
let folder = ''
const at = (...parts: string[]) => join(folder, ...parts)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guides-'))
  mkdirSync(at('guides', 'safebox'), {recursive: true})
  writeFileSync(at('guides', 'safebox', '01-safebox-intro.txt'), 'a')
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

async function names(path = at('guides')): Promise<readonly string[]> {
  const files = await loadGuides(path)
  return files.map(
    file => file.path.slice(folder.length + 1) + (file.refusal ? ` ${file.refusal}` : ''),
  )
}

it('texts are found in every folder, sorted by their paths', async () => {
  writeFileSync(at('guides', 'a.md'), 'b')
  writeFileSync(at('guides', 'linkmap.txt'), 'c')
  expect(await names()).toEqual([
    'guides/a.md',
    'guides/linkmap.txt',
    'guides/safebox/01-safebox-intro.txt',
  ])
})

it('readmes, hidden files, other kinds of files and editions are left alone', async () => {
  for (const name of ['README.md', 'readme.txt', '.hidden.txt', 'picture.png', 'notes.docx']) {
    writeFileSync(at('guides', name), 'x')
  }
  mkdirSync(at('guides', 'editions'))
  writeFileSync(at('guides', 'editions', 'a.md'), 'x')
  mkdirSync(at('guides', '.git'))
  writeFileSync(at('guides', '.git', 'a.md'), 'x')
  expect(await names()).toEqual(['guides/safebox/01-safebox-intro.txt'])
})

it('one file is enough', async () => {
  expect(await names(at('guides', 'safebox', '01-safebox-intro.txt'))).toEqual([
    'guides/safebox/01-safebox-intro.txt',
  ])
})

it('a path that is not there rejects', async () => {
  await expect(loadGuides(at('nowhere'))).rejects.toMatchObject({code: 'ENOENT'})
})

it.skipIf(!onUnix)('links out of the folder are refused, and no folder is read twice', async () => {
  writeFileSync(at('secret.txt'), 'secret')
  mkdirSync(at('outside'))
  writeFileSync(at('outside', 'a.txt'), 'secret')
  symlinkSync(at('secret.txt'), at('guides', 'leak.txt'))
  symlinkSync(at('outside'), at('guides', 'out'))
  symlinkSync(at('guides'), at('guides', 'safebox', 'loop'))
  symlinkSync(at('nothing'), at('guides', 'broken.txt'))
  expect(await names()).toEqual([
    'guides/broken.txt unreadable',
    'guides/leak.txt link-leaves',
    'guides/out folder-leaves',
    'guides/safebox/01-safebox-intro.txt',
  ])
  for (const file of await loadGuides(at('guides'))) {
    expect(new TextDecoder().decode(file.bytes)).not.toContain('secret')
  }
})

it.skipIf(!onUnix)('a folder that is linked as well is read under its own name', async () => {
  mkdirSync(at('guides', 'z'))
  writeFileSync(at('guides', 'z', 'a.md'), 'b')
  symlinkSync(at('guides', 'z'), at('guides', 'a'))
  expect(await names()).toEqual(['guides/safebox/01-safebox-intro.txt', 'guides/z/a.md'])
})

it('a folder deeper than 20 is refused by its name', async () => {
  const deep = Array.from({length: 21}, (_, index) => `f${index + 1}`)
  mkdirSync(at('guides', ...deep, 'more'), {recursive: true})
  writeFileSync(at('guides', ...deep.slice(0, 20), 'a.md'), 'b')
  writeFileSync(at('guides', ...deep, 'b.md'), 'b')
  const path = ['guides', ...deep].join('/')
  expect(await names()).toEqual([
    `${path.slice(0, path.lastIndexOf('/'))}/a.md`,
    `${path} folder-too-deep`,
    'guides/safebox/01-safebox-intro.txt',
  ])
})

/** The superuser may look into every folder. */
const mayLookAnywhere = process.getuid?.() === 0

it.skipIf(!onUnix || mayLookAnywhere)('a folder without permission is refused', async () => {
  mkdirSync(at('guides', 'shut'), {mode: 0})
  expect(await names()).toContain('guides/shut folder-unreadable')
})

it('a linkmap.txt beside the folder is taken if the folder has none, and none from further up', async () => {
  writeFileSync(at('linkmap.txt'), 'a | https://a.example')
  const files = await loadGuides(at('guides'))
  expect(files.find(({linkMap}) => linkMap === 'beside')?.path).toMatch(/\/linkmap\.txt$/)
  expect(await names(at('guides', 'safebox'))).toEqual(['guides/safebox/01-safebox-intro.txt'])
  writeFileSync(at('guides', 'linkmap.txt'), 'a | https://b.example')
  expect((await loadGuides(at('guides'))).some(({linkMap}) => linkMap !== undefined)).toBe(false)
})

it('a map that is named is taken from where it lies, and it must be there', async () => {
  mkdirSync(at('elsewhere'))
  writeFileSync(at('elsewhere', 'ids.txt'), 'a | https://a.example')
  const files = await loadGuides(at('guides'), at('elsewhere', 'ids.txt'))
  expect(files.filter(({linkMap}) => linkMap === 'named')).toHaveLength(1)
  await expect(loadGuides(at('guides'), at('nowhere.txt'))).rejects.toMatchObject({code: 'ENOENT'})
})

it.skipIf(!onUnix)('a pipe with the name of a text is not waited for', async () => {
  execFileSync('mkfifo', [at('guides', 'pipe.txt')])
  expect(await names()).toContain('guides/pipe.txt not-regular')
})

it('a file that is too large is refused', async () => {
  writeFileSync(at('guides', 'big.txt'), 'x'.repeat(5_000_001))
  expect(await names()).toContain('guides/big.txt too-large')
})

it('a map from beside the folder is said to be used, and one that is named wins over it', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const guide = {
    path: 'guides/a.md',
    bytes: bytes('---\ntitle: A\nlanguage: en\n---\nGet [it](https://a.example)[Safe].'),
  }
  const beside = {path: 'linkmap.txt', bytes: bytes('Safe | https://b.example'), linkMap: 'beside'}
  const named = {path: 'z.txt', bytes: bytes('Safe | https://a.example'), linkMap: 'named'}
  const codesOf = (...maps: object[]) =>
    readAll([guide, ...maps.map(map => ({...guide, ...map}))]).diagnostics.map(({code}) => code)
  expect(codesOf(beside)).toEqual(['linkmap/beside', 'ref/url-differs'])
  expect(codesOf(beside, named)).toEqual(['linkmap/beside'])
})
