import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {loadBytes} from '../../src/source/load-bytes.ts'

let root = ''
let folder = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'load-bytes-'))
  folder = join(root, 'guides')
  await mkdir(folder)
  await writeFile(join(folder, 'glossary.yaml'), 'a: b\n')
  await writeFile(join(root, 'secret.yaml'), 'c: d\n')
  await symlink(join(root, 'secret.yaml'), join(folder, 'out.yaml'))
  await symlink(join(folder, 'glossary.yaml'), join(folder, 'in.yaml'))
})

afterAll(() => rm(root, {recursive: true}))

async function textIn(name: string, largest = 100, inside?: string): Promise<string | null> {
  const bytes = await loadBytes(join(folder, name), largest, inside)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

it('a file is read up to its largest size, and one that is missing or a folder is none', async () => {
  expect(await textIn('glossary.yaml', 5)).toBe('a: b\n')
  expect(await textIn('glossary.yaml', 4)).toBeNull()
  expect(await textIn('nothing.yaml')).toBeNull()
  expect(await textIn('.')).toBeNull()
})

it('a link is followed inside the folder and never out of it', async () => {
  expect(await textIn('in.yaml', 100, folder)).toBe('a: b\n')
  expect(await textIn('out.yaml', 100, folder)).toBeNull()
  expect(await textIn('out.yaml')).toBe('c: d\n')
})

it.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
  expect(await textIn('pipe.yaml')).toBeNull()
})
