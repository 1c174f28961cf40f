import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {runFieldbook} from './run-fieldbook.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
  const guides = join(folder, 'guides')
  await mkdir(join(guides, 'editions'), {recursive: true})
  const pictures = '![The open box](open.png)\n\n![The closed box](cut.png)\n'
  await writeFile(
    join(guides, 'box.md'),
    `---\ntitle: Box\nlanguage: en\n---\n\nA box.\n\n${pictures}`,
  )
  await writeFile(join(guides, 'cut.png'), '\x89PNG\r\n\x1a\n', 'latin1')
  await writeFile(join(guides, 'glossary.yaml'), 'terms:\n  - term: Lid\n')
  await writeFile(join(guides, 'editions', 'one.yaml'), 'title: One\nguides: [bax]\n')
})
afterAll(() => rm(folder, {recursive: true}))

function found(...words: string[]): readonly string[] {
  const {stdout} = runFieldbook(['check', ...words, '--report', 'json'], {cwd: folder})
  const {diagnostics}: {diagnostics: readonly {code: string}[]} = JSON.parse(stdout)
  return diagnostics.map(({code}) => code)
}

it('a folder is checked with its pictures, its glossary and its editions', () => {
  expect(found()).toEqual([
    'image/missing-file',
    'image/damaged',
    'edition/unknown-guide',
    'glossary/term',
  ])
})

it('one guide is checked with its pictures', () => {
  expect(found('guides/box.md')).toEqual(['image/missing-file', 'image/damaged'])
})

it('a folder of pictures that is named must be there', () => {
  const {status, stderr} = runFieldbook(['check', '--assets', 'nowhere'], {cwd: folder})
  expect(status).toBe(2)
  expect(stderr).toContain('nowhere does not exist')
})
