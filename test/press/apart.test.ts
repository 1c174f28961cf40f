import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {generateLibrary} from '../bench/generate.ts'
import {script} from '../command/run-fieldbook.ts'
import {guideOf} from './pressed.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-apart-'))
})
afterEach(() => rm(folder, {recursive: true}))

async function withGuide(): Promise<void> {
  await mkdir(join(folder, 'guides'))
  await writeFile(join(folder, 'guides', 'keepsake.txt'), guideOf({steps: 2}).text)
}

/** How it ends when Ctrl-C is pressed after a while; null if it had not even begun to listen. */
async function interrupted(time: number): Promise<[number | null, string]> {
  const child = spawn(process.execPath, [script, 'press', 'booklet'], {cwd: folder})
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await wait(time)
  child.kill('SIGINT')
  const [code]: (number | null)[] = await once(child, 'close')
  return [code ?? null, said]
}

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [script, 'press', ...words], {cwd: folder, encoding: 'utf8'})
}

it.skipIf(process.platform === 'win32')(
  'Ctrl-C stops a long pressing with one line, and the old sheets stay',
  async () => {
    await generateLibrary(join(folder, 'guides'), 60)
    const out = join(folder, 'out', 'handbook')
    await mkdir(out, {recursive: true})
    await writeFile(join(out, 'handbook-booklet-a4.pdf'), 'the old sheets')
    let [code, said] = [null as number | null, '']
    for (const time of [1500, 4000, 8000]) {
      if (code === null) [code, said] = await interrupted(time)
    }
    expect({code, said}).toEqual({
      code: 130,
      said: 'fieldbook: stopped; your earlier books are unchanged\n',
    })
    expect(await readdir(out)).toEqual(['handbook-booklet-a4.pdf'])
    expect(await readFile(join(out, 'handbook-booklet-a4.pdf'), 'utf8')).toBe('the old sheets')
  },
)

it('a section that was misspelt is told with the one that was meant', async () => {
  await withGuide()
  const {status, stderr, stdout} = run('handout', '--sections', 'Mke a book')
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toContain('no section with steps is called "Mke a book"')
  expect(stderr).toContain('did you mean "Make a book"?')
})

it('a letter that no font has is told, and the sheets are made', async () => {
  await mkdir(join(folder, 'guides'))
  const {text} = guideOf({steps: 2})
  await writeFile(join(folder, 'guides', 'keepsake.txt'), text.replace('word1', 'word\u{1F8B0}'))
  const {status, stderr, stdout} = run('booklet')
  expect(status).toBe(1)
  expect(stderr).toContain('pdf/missing-letter')
  expect(stdout).toContain('handbook-booklet-a4.pdf')
})
