import {chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {removeLeftovers} from '../../src/output/remove-leftovers.ts'
import {stagedName, writeFiles} from '../../src/output/write-files.ts'

let folder: string
const bytes = (text: string) => new TextEncoder().encode(text)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'))
})
afterEach(async () => {
  await chmod(folder, 0o755)
  await rm(folder, {recursive: true})
})

it('both books stand under their names, and nothing else does', async () => {
  const files = [
    {name: 'a.pdf', bytes: bytes('pdf')},
    {name: 'a.epub', bytes: bytes('epub')},
  ]
  await writeFiles(join(folder, 'a'), files, 7)
  expect(await readdir(join(folder, 'a'))).toEqual(['a.epub', 'a.pdf'])
  expect(await readFile(join(folder, 'a', 'a.pdf'), 'utf8')).toBe('pdf')
})

it('a failure leaves the last good books and no half file', async () => {
  await writeFile(join(folder, 'a.pdf'), 'old')
  await mkdir(join(folder, 'a.epub', 'in the way'), {recursive: true})
  const blocked = [
    {name: 'a.pdf', bytes: bytes('new')},
    {name: 'a.epub', bytes: bytes('new')},
  ]
  await expect(writeFiles(folder, blocked, 7)).rejects.toThrow()
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.epub', 'a.pdf'])
})

it('an error speaks of the file that people know, not of its name while it is written', async () => {
  const name = `${'a'.repeat(240)}.pdf`
  await expect(writeFiles(folder, [{name, bytes: bytes('x')}], 7)).rejects.toMatchObject({
    code: 'ENAMETOOLONG',
    path: join(folder, name),
  })
})

it('the next run takes away what a killed run left, and nothing else', async () => {
  const ours = stagedName('a.pdf', 1, '0123456789ab')
  const running = stagedName('a.pdf', 2, '0123456789ab')
  for (const name of [ours, running, '.keep.part']) await writeFile(join(folder, name), 'half')
  await removeLeftovers(folder, run => run === 2)
  expect(await readdir(folder)).toEqual([running, '.keep.part'])
})

it('a folder that does not exist has no leftovers', async () => {
  await expect(removeLeftovers(join(folder, 'none'), () => false)).resolves.toBeUndefined()
})

it('two builds at once can make the same new folder', async () => {
  const deep = join(folder, 'out', 'a', 'b')
  const files = (name: string) => [{name, bytes: bytes(name)}]
  await Promise.all([writeFiles(deep, files('a.pdf'), 7), writeFiles(deep, files('b.pdf'), 8)])
  expect(await readdir(deep)).toEqual(['a.pdf', 'b.pdf'])
})

it.skipIf(process.platform !== 'linux')('a folder that can never be made is no wait', async () => {
  await expect(writeFiles('/proc/out/a', [], 7)).rejects.toThrow(/ENOENT/)
})
