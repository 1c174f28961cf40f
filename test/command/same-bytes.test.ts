import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {runFieldbook} from './run-fieldbook.ts'
import {writeSmallLibrary} from './small-library.ts'

async function booksMadeIn(name: string, env: Record<string, string>): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), name))
  await writeSmallLibrary(folder)
  expect(runFieldbook(['build'], {cwd: folder, env}).status).toBe(0)
  const file = (ending: string) => join(folder, 'out', 'handbook', `handbook.${ending}`)
  const books = [await readFile(file('pdf')), await readFile(file('epub'))]
  await rm(folder, {recursive: true})
  return books
}

it('the same guides give the same bytes in any folder, time zone and locale', async () => {
  const here = await booksMadeIn('a-', {
    TZ: 'Asia/Tehran',
    LANG: 'fa_IR.UTF-8',
    LC_ALL: 'fa_IR.UTF-8',
  })
  const there = await booksMadeIn('a longer name é-', {
    TZ: 'America/New_York',
    LANG: 'C',
    LC_ALL: 'C',
  })
  expect(there[0]?.equals(here[0] ?? Buffer.of())).toBe(true)
  expect(there[1]?.equals(here[1] ?? Buffer.of())).toBe(true)
})

it('no book tells where, when or by whom it was made', async () => {
  const user = 'a-name-that-must-not-leak'
  const books = await booksMadeIn('a-place-that-must-not-leak-', {USER: user, HOSTNAME: user})
  for (const book of books) {
    const text = book.toString('latin1')
    expect(text).not.toContain('must-not-leak')
    expect(text).not.toMatch(/pdfmake|pdfkit|epub-gen/i)
  }
})
