import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {mend} from '../../src/command/mend.ts'
import {stagedName} from '../../src/output/write-files.ts'
import {clearAway, putFiles} from '../../src/put-files.ts'

const bytes = new TextEncoder().encode('new')
/** No system counts its processes so far. */
const dead = stagedName('a.pdf', 2 ** 30, '0123456789ab')
const alive = stagedName('a.pdf', process.ppid, '0123456789ab')
const own = stagedName('a.pdf', process.pid, '0123456789ab')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'put-'))
})
afterEach(() => rm(folder, {recursive: true}))

it('files are put where dead runs left theirs half-written, and living runs are let be', async () => {
  for (const name of [dead, alive]) await writeFile(join(folder, name), 'half')
  await putFiles(folder, [{name: 'a.pdf', bytes}])
  expect(await readdir(folder)).toEqual([alive, 'a.pdf'])
})

it('a run that is stopped clears away its own half-written books, and nothing else', async () => {
  await mkdir(join(folder, 'book'))
  for (const name of [own, alive, 'a.pdf']) await writeFile(join(folder, 'book', name), 'half')
  await writeFile(join(folder, 'notes.txt'), 'mine')
  await clearAway(folder)
  expect(await readdir(join(folder, 'book'))).toEqual([alive, 'a.pdf'])
  expect(await readdir(folder)).toEqual(['book', 'notes.txt'])
  await expect(clearAway(join(folder, 'none'))).resolves.toBeUndefined()
})

it('mending guides clears away what a killed run left beside them', async () => {
  const path = join(folder, 'a.md')
  await writeFile(path, 'Title: Safebox \nLanguage: EN\n\nGo to  work.\n')
  await writeFile(join(folder, dead), 'half')
  const tell = () => {}
  const terminal = {
    print: tell,
    tell,
    interactive: false,
    printColor: false,
    tellColor: false,
    columns: 80,
    onInterrupt: tell,
  }
  await mend([{path, bytes: new Uint8Array(await readFile(path))}], {dryRun: false}, terminal)
  expect(await readdir(folder)).toEqual(['a.md'])
  expect(await readFile(path, 'utf8')).toContain('Go to work.')
})
