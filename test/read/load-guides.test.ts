import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {loadGuides} from '../../src/read/load-guides.ts'

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
    'guides/safebox/01-safebox-intro.txt',
  ])
  for (const file of await loadGuides(at('guides'))) {
    expect(new TextDecoder().decode(file.bytes)).not.toContain('secret')
  }
})

it.skipIf(!onUnix)('a pipe with the name of a text is not waited for', async () => {
  execFileSync('mkfifo', [at('guides', 'pipe.txt')])
  expect(await names()).toContain('guides/pipe.txt not-regular')
})

it('a file that is too large is refused', async () => {
  writeFileSync(at('guides', 'big.txt'), 'x'.repeat(5_000_001))
  expect(await names()).toContain('guides/big.txt too-large')
})
