import {spawnSync} from 'node:child_process'
import {closeSync, openSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'
import {runFieldbook, script} from './run-fieldbook.ts'
import {writeSmallLibrary} from './small-library.ts'

let folder: string
let out: string
let turn = 0
const run = (...words: string[]) => runFieldbook(words, {cwd: folder})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'))
  await writeSmallLibrary(folder)
})
beforeEach(() => {
  turn += 1
  out = `out${turn}`
})
afterAll(() => rm(folder, {recursive: true}))

it('help shows examples and the exit codes', () => {
  const {status, stdout} = run('--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/Examples:\n {2}fieldbook build /)
  expect(stdout).toContain('2 the command line is wrong')
})

it('help is a command, too, for all and for one', () => {
  expect(run('help').stdout).toBe(run('--help').stdout)
  expect(run('help', 'build')).toMatchObject({status: 0})
  expect(run('help', 'build').stdout).toContain('--formats <list>')
})

it('help fits a terminal of eighty columns', () => {
  for (const words of [['--help'], ['build', '--help'], ['press', '--help'], ['show', '--help']]) {
    const [usage = ''] = run(...words).stdout.split('\nExamples:')
    for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  }
})

it('what is made of nothing says what to put there', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'empty-'))
  const said = ['show model box', 'build', 'check', 'press zine'].map(words => {
    const {status, stderr} = runFieldbook(words.split(' '), {cwd: empty})
    return {status, hint: / {2}hint: (.*)\n$/.exec(stderr)?.[1]}
  })
  await mkdir(join(empty, 'guides'))
  const {stderr} = runFieldbook(['show', 'model', 'box'], {cwd: empty})
  await rm(empty, {recursive: true})
  for (const one of said) {
    expect(one).toEqual({status: 2, hint: expect.stringContaining('an .md file for each guide')})
  }
  expect(stderr).toContain('put .txt or .md files there')
})

it('a file that is no PDF is told with its fault, and with what to name', async () => {
  await writeFile(join(folder, 'no.pdf'), 'no pdf')
  const {status, stderr} = run('check-pdf', 'no.pdf')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^fieldbook: no\.pdf .*does not begin with %PDF-\n {2}hint: name a PDF/)
})

it.skipIf(process.platform !== 'linux')('a full disk behind > is no fault of the guides', () => {
  const full = openSync('/dev/full', 'w')
  const {status, stderr} = spawnSync(process.execPath, [script, 'explain'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect({status, stderr}).toEqual({
    status: 3,
    stderr:
      'fieldbook: no space is left on the disk\n  hint: make room there, or take another disk\n',
  })
})

it('a group of rules is listed by its name', () => {
  const {status, stdout} = run('explain', 'image')
  expect(status).toBe(0)
  expect(stdout.trim().split('\n').length).toBeGreaterThan(5)
  for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^image\//)
})

it('a file that is no EPUB is one line and no empty excerpt', async () => {
  await writeFile(join(folder, 'no.epub'), 'no zip')
  const {status, stdout} = run('check-epub', 'no.epub')
  expect(status).toBe(1)
  expect(stdout).not.toMatch(/\|\s*\^|:1:1/)
})

it('who starts where no guides are is told what to name', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'empty-'))
  const {status, stderr} = runFieldbook(['build'], {cwd: empty})
  await rm(empty, {recursive: true})
  expect(status).toBe(2)
  expect(stderr).toContain('--guides FOLDER, with an .md file for each guide')
})

it('a guide can be shown by the path of its folder or file, with and without a library', async () => {
  await writeFile(join(folder, 'alone.md'), '---\ntitle: Alone\nlanguage: en\n---\n\nText.\n')
  for (const path of [
    'guides/safebox',
    './guides/safebox/',
    'guides/safebox/02-safebox-basic.txt',
  ]) {
    expect(JSON.parse(run('show', 'model', path).stdout)).toMatchObject({slug: 'safebox'})
  }
  const alone = run('show', 'model', 'alone.md', '--guides', 'alone.md')
  expect(JSON.parse(alone.stdout)).toMatchObject({title: 'Alone'})
})

it('a section that stands twice is printed once, or twice, or holds the book back', async () => {
  const section = '# Lock it\n\nLock the box and keep the key.\n\n'
  const text = `---\ntitle: Box\nlanguage: en\n---\n\n${section}${section}`
  await writeFile(join(folder, 'twice.md'), text)
  const build = (how: string) =>
    run('build', '--guides', 'twice.md', '--formats', 'txt', '--duplicates', how, '--out', how)
  const count = async (how: string) => {
    const book = await readFile(join(folder, how, 'handbook', 'handbook.txt'), 'utf8')
    return book.match(/keep the key/g)?.length
  }
  expect(build('merge').stderr).toContain('(mended)')
  expect(build('keep').stderr).not.toContain('(mended)')
  expect([await count('merge'), await count('keep')]).toEqual([1, 2])
  const {status, stdout} = build('fail')
  expect(status).toBe(1)
  expect(stdout).toContain('no book is written, for --duplicates fail')
  await expect(readdir(join(folder, 'fail', 'handbook'))).rejects.toThrow()
})

it('the version is that of the package', async () => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  expect(run('--version').stdout.trim()).toBe(JSON.parse(text).version)
})

it.each([
  [['bild'], 'Did you mean build?'],
  [['build', '--guides', 'nowhere'], 'nowhere does not exist'],
  [['build', '--formats', 'pdf,docx'], 'no format is called "docx"'],
  [['build', '--report', 'xml'], `--report can't be "xml"`],
  [['build', '--guides', 'guide'], 'did you mean guides?'],
  [['build', '--assets', 'nowhere'], 'nowhere does not exist'],
  [['check', 'guides/safebox/01-safebox-introduction'], '01-safebox-introduction.txt?'],
  [['check-pdf', 'guides'], 'guides is a folder'],
  [['check-epub', 'guides'], 'guides is a folder'],
  [['show', 'model', 'guides/savebox'], 'did you mean safebox?'],
  [['build', 'frist-aid'], 'did you mean first-aid?'],
  [['build', 'first-aid', 'first-aid'], 'first-aid is given twice'],
  [['build', '--templates', 'nowhere'], 'nowhere does not exist'],
  [['check', 'guides', 'guides'], 'guides is given twice'],
  [['show', 'tree', 'safebox'], `the form can't be "tree"`],
  [['show', 'model', 'savebox'], 'did you mean safebox?'],
  [['explain', 'image/no-alt-inlin'], 'did you mean image/no-alt-inline?'],
  [['build', '--out', ''], '--out is empty'],
  [['press', 'booklet', '--out', ' '], '--out is empty'],
  [['build', '--guides', ''], '--guides is empty'],
  [['build', '--linkmap', 'nowhere.txt'], 'say where it is: --linkmap FILE'],
  [['build', '--duplicates', 'drop'], 'choose from merge, keep, fail'],
  [['help', 'bild'], 'did you mean build?'],
  [['help', 'wash'], 'no command is called wash'],
  [['press', 'booklet', '--edge', 'mm'], `--edge can't be "mm"`],
])('%j ends with 2 and says what is wrong', (words, said) => {
  const {status, stdout, stderr} = run(...words)
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toContain(said)
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3)
})

it('a folder without guides is one clear line', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'empty-'))
  const {status, stderr} = run('build', '--guides', empty, '--out', out)
  await rm(empty, {recursive: true})
  expect(status).toBe(2)
  expect(stderr).toMatch(/^fieldbook: no guides are in .*\n {2}hint: put \.txt or \.md files there/)
})

it('without an edition, all guides become the handbook, and no pipe gets progress or colour', async () => {
  const {status, stdout, stderr} = run('build', '--out', out)
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(await readdir(join(folder, out, 'handbook'))).toEqual(['handbook.epub', 'handbook.pdf'])
  expect(stdout).toMatch(
    /handbook\.pdf {2}\d+ pages, \d+ kB\n.*handbook\.epub {2}\d+ kB\n1 guide read, /,
  )
  expect(stdout).not.toContain('\r')
  expect(stdout).not.toContain('\u001b')
})

it('an edition goes by its own name, and several can be made at once', async () => {
  const {status} = run('build', 'handbook', 'first-aid', '--formats', 'epub', '--out', out)
  expect(status).toBe(0)
  expect(await readdir(join(folder, out))).toEqual(['first-aid', 'handbook'])
})

it('a report for programs is alone on standard output', () => {
  const {stdout} = run('build', '--formats', 'txt', '--report', 'json', '--out', out)
  expect(JSON.parse(stdout)).toMatchObject({diagnostics: []})
})

it('quiet says nothing of a good build', () => {
  const said = run('build', '--formats', 'txt,epub', '--quiet', '--out', out)
  expect(said).toMatchObject({status: 0, stdout: '', stderr: ''})
})

it('a folder in the way is one line, exit 3, and the last good books stay', async () => {
  run('build', '--formats', 'epub', '--out', out)
  const book = join(folder, out, 'handbook', 'handbook.epub')
  const before = await readFile(book)
  await writeFile(join(folder, 'blocked'), 'a file')
  const {status, stderr} = run('build', '--formats', 'epub', '--out', 'blocked')
  expect(status).toBe(3)
  expect(stderr).toMatch(
    /^fieldbook: .*blocked.*: a file stands where a folder should be; .*\n {2}hint: move that file/,
  )
  expect(await readFile(book)).toEqual(before)
})

it('strict holds the books back while there is a warning', async () => {
  await writeFile(join(folder, 'rough.md'), '# A title\n\nThe the words.\n')
  const {status, stdout} = run('build', '--guides', 'rough.md', '--strict', '--out', out)
  expect(status).toBe(1)
  expect(stdout).toContain('no book is written')
  await expect(readdir(join(folder, out))).rejects.toThrow()
})

it('each place of many is told where it is asked for, as the report of many says', async () => {
  const words = Array.from({length: 12}, (_, at) => `Go to to ${at}.`).join('\n\n')
  await writeFile(join(folder, 'many.md'), `---\ntitle: Many\nlanguage: en\n---\n\n${words}\n`)
  const build = (...own: string[]) =>
    run('build', '--guides', 'many.md', '--formats', 'txt', '--out', out, ...own).stderr
  expect(build()).toContain('--full prints each')
  expect(build('--full').match(/text\/doubled-word/g)).toHaveLength(12)
  for (const command of ['press', 'check', 'check-epub']) {
    expect(run(command, '--help').stdout).toContain('--full')
  }
})

it('a list of work that is done is taken away, and nothing else', async () => {
  const text = (words: string) => `---\ntitle: Work\nlanguage: en\n---\n\n${words}\n`
  const lists = join(folder, out, 'worklists')
  const build = async (words: string) => {
    await writeFile(join(folder, 'work.md'), text(words))
    run('build', '--guides', 'work.md', '--formats', 'txt', '--out', out)
    return readdir(lists).catch(() => [])
  }
  const doubled = Array.from({length: 12}, (_, at) => `Go to to ${at}.`).join('\n\n')
  expect(await build(doubled)).toEqual(['text-doubled-word.tsv'])
  await writeFile(join(lists, 'mine.tsv'), 'mine')
  expect(await build('Go to work.')).toEqual(['mine.tsv'])
  await build(doubled)
  await rm(join(lists, 'mine.tsv'))
  await build('Go to work.')
  expect(await readdir(join(folder, out))).toEqual(['handbook'])
})

it('a dry run shows each change, counts them and writes none', async () => {
  const before = 'Title: Safebox \nLanguage: EN\n\nGo to  work.\n'
  await writeFile(join(folder, 'loose.md'), before)
  const {status, stdout, stderr} = run('check', 'loose.md', '--fix', '--dry-run')
  expect({status, stderr}).toEqual({status: 0, stderr: 'would mend 2 places in 1 file\n'})
  expect(stdout).toContain('+Go to work.')
  expect(await readFile(join(folder, 'loose.md'), 'utf8')).toBe(before)
})

it('show prints each form in between', () => {
  expect(JSON.parse(run('show', 'model', 'safebox').stdout)).toMatchObject({kind: 'guide'})
  expect(run('show', 'xhtml', 'safebox').stdout).toMatch(/^<article class="chapter tool"/)
  expect(run('show', 'pages', 'safebox').stdout).toMatch(/^ +\d+ {2}Safebox\n/)
})
