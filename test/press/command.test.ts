import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {UsageError} from '../../src/command/failure.ts'
import {pressCommand} from '../../src/command/press-command.ts'
import type {Terminal} from '../../src/command/terminal.ts'
import {Refusal} from '../../src/press/refusal.ts'
import {print} from '../../src/print.ts'
import {guideOf} from './pressed.ts'

let folder = ''
let said = ''
const terminal: Terminal = {
  print: text => {
    said += text
  },
  tell: text => {
    said += text
  },
  interactive: false,
  printColor: false,
  tellColor: false,
  columns: 80,
  onInterrupt: () => {},
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-command-'))
  said = ''
  const {path, text} = guideOf({steps: 2})
  await writeFile(join(folder, path), text)
})
afterEach(() => rm(folder, {recursive: true}))

const press = (product: string, own: object = {}, editions: readonly string[] = []) =>
  pressCommand(
    product,
    editions,
    {
      ...{guides: folder, assets: 'assets', out: join(folder, 'out')},
      ...own,
    },
    terminal,
    (request, show) => print(request, show),
  )

it('the press writes named files into the folder of the book and says what to feed the printer', async () => {
  expect(await press('booklet')).toBe(0)
  expect((await readdir(join(folder, 'out/handbook'))).sort()).toEqual([
    'handbook-booklet-a4-print-first.pdf',
    'handbook-booklet-a4.pdf',
  ])
  expect(said).toMatch(/handbook-booklet-a4\.pdf {2}\d+ pages on \d+ sheets of A4, both sides/)
})

it('a product that nobody makes is refused with the nearest', async () => {
  await expect(press('booklets')).rejects.toMatchObject({hint: 'did you mean booklet?'})
})

it('what can not be had is told as a wrong command line, and nothing is written', async () => {
  await expect(press('zine', {paper: 'A3'})).rejects.toThrow(UsageError)
  await expect(press('handout', {sections: 'Nothing of the kind'})).rejects.toThrow(Refusal)
  expect(await readdir(folder)).toEqual(['keepsake.txt'])
})

it.each([
  [{paper: 'a6'}, 'nothing can be had on a6', 'the nearest is --paper a5'],
  [{paper: 'a9'}, '--paper can\'t be "a9"', 'choose from a4, letter, a5, a3'],
  [{signature: 'some'}, '--signature can\'t be "some"', 'give pages of each part: --signature 16'],
  [{signature: ''}, '--signature can\'t be ""', 'give pages of each part: --signature 16'],
  [{signature: '0'}, 'a signature of 0 pages', 'the nearest is --signature 4'],
  [{edge: '-1'}, '--edge can\'t be "-1"', 'give millimetres: --edge 5'],
])('%o is refused before any guide is read', async (own, message, hint) => {
  const wish = press('booklet', {...own, guides: folder})
  await expect(wish).rejects.toThrow(message)
  await expect(wish).rejects.toMatchObject({hint})
})

it('what an edition asks for is printed, and told by its name; a typo in it is told with its place', async () => {
  await mkdir(join(folder, 'editions'))
  const edition = join(folder, 'editions', 'us.yaml')
  await writeFile(edition, 'title: "US"\npress: {paper: letter, punch: true}\nguides: [keepsake]\n')
  await press('handout', {}, ['us'])
  expect(said).toContain('keepsake-handout-letter-punched.pdf')
  await press('handout', {paper: 'a4', punch: false}, ['us'])
  expect(said).toContain('keepsake-handout-a4.pdf')
  await writeFile(edition, 'title: "US"\npress: {paper: leter}\nguides: [keepsake]\n')
  expect(await press('handout', {}, ['us'])).toBe(1)
  expect(said).toContain('us.yaml:2:16 error edition/value')
  expect(said).toContain('write paper: letter')
})

it('two editions of one name get a folder each', async () => {
  for (const shelf of ['a', 'b']) {
    await mkdir(join(folder, 'editions', shelf), {recursive: true})
    await writeFile(join(folder, 'editions', shelf, 'mine.yaml'), `title: Mine ${shelf}\n`)
  }
  const paths = ['a', 'b'].map(shelf => join(folder, 'editions', shelf, 'mine.yaml'))
  await press('large-print', {}, paths)
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['mine', 'mine-2'])
})

it('sections that are wished for of guides without steps are refused with what can be had', async () => {
  await rm(folder, {recursive: true})
  await mkdir(folder)
  await writeFile(
    join(folder, 'plain.md'),
    '---\ntitle: Plain\nlanguage: en\n---\n\n# Do\n\nWords.\n',
  )
  await expect(press('handout', {sections: 'Do'})).rejects.toMatchObject({
    message: 'none of these guides has steps',
    hint: 'take the booklet',
  })
})

it('a section is found whose title holds commas, alone and among others', async () => {
  const guide = guideOf({steps: 2}).text
  const more = '## Talk, write and leave\n\n### Step 1\n\n1. Talk.\n'
  await writeFile(join(folder, 'keepsake.txt'), `${guide}\n${more}`)
  await press('handout', {sections: 'Talk, write and leave'})
  expect(said).toContain('keepsake-talk-write-and-leave-handout-a4.pdf')
  await press('handout', {sections: 'Make a book,talk,  write'})
  expect(said).toContain('/keepsake-handout-a4.pdf')
  await expect(press('handout', {sections: 'Talk, listen'})).rejects.toThrow('called "listen"')
})

it('an edge may be given with its unit, as in an edition', async () => {
  await expect(press('booklet', {edge: '99 mm'})).rejects.toMatchObject({
    message: expect.stringContaining('a blank edge of 99 mm'),
  })
})
