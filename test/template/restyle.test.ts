import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {inflateSync} from 'node:zlib'
import JSZip from 'jszip'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {build} from '../../src/build.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {writeSmallLibrary} from '../command/small-library.ts'
import {readPdf} from '../pdf/checker/read-pdf.ts'
import {drill} from './drill.ts'

const readme = resolve(import.meta.dirname, '..', '..', 'README.md')
const violet = '6b1d5e'

interface Books {
  readonly pdf: Uint8Array
  readonly epub: JSZip
  readonly diagnostics: readonly Diagnostic[]
}

let folder = ''
let ours: Books
let theirs: Books

async function books(out: string, templates: readonly string[]): Promise<Books> {
  const request = {
    guides: join(folder, 'guides'),
    choices: [{kind: 'library'}] as const,
    assets: folder,
    templates,
    out: join(folder, out),
    formats: ['pdf', 'epub'] as const,
    grey: false,
    strict: false,
  }
  const {diagnostics} = await build(request, () => {})
  const made = (name: string) => readFile(join(folder, out, 'handbook', name))
  const epub = await JSZip.loadAsync(await made('handbook.epub'))
  return {pdf: await made('handbook.pdf'), epub, diagnostics}
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restyle-'))
  await writeSmallLibrary(folder)
  await mkdir(join(folder, 'my-look'))
  for (const [name, text] of await drill()) await writeFile(join(folder, 'my-look', name), text)
  ours = await books('ours', [])
  theirs = await books('theirs', [join(folder, 'my-look')])
}, 120_000)

afterAll(() => rm(folder, {recursive: true}))

it('README shows a theme of ten lines and one template', async () => {
  expect(await readdir(join(folder, 'my-look'))).toEqual(['box.hbs', 'theme.yaml'])
  const lines = (await drill()).get('theme.yaml')?.trim().split('\n') ?? []
  expect(lines.length).toBeLessThanOrEqual(10)
  expect(existsSync(resolve(readme, '..', 'assets', 'readme-restyle.png'))).toBe(true)
})

it('nothing of it is reported', () => {
  expect(theirs.diagnostics).toEqual(ours.diagnostics)
})

it('the colours of the printed book change', () => {
  const parts = [0x6b, 0x1d, 0x5e].map(part => Math.round((part / 255) * 1000) / 1000)
  const fill = `${parts.join(' ')} rg`
  expect(paint(theirs.pdf).includes(fill)).toBe(true)
  expect(paint(ours.pdf).includes(fill)).toBe(false)
})

it('the type of the printed cover changes', () => {
  expect(coverFaces(ours.pdf)).toMatch(/SourceSerif/)
  expect(coverFaces(theirs.pdf)).toMatch(/NotoSans/)
  expect(coverFaces(theirs.pdf)).not.toMatch(/SourceSerif/)
})

it('a box changes in both books', async () => {
  const words = 'Stuck? Ask at the help desk.'
  const pages = readPdf(theirs.pdf).pages.map(({text}) => text.replaceAll('\u00a0', ' '))
  expect(pages.some(text => text.includes(words))).toBe(true)
  expect(await chapters(theirs.epub)).toContain(words)
  expect(await chapters(ours.epub)).not.toContain(words)
})

it('colours, type and cover of the e-book change', async () => {
  const style = await fileOf(theirs.epub, 'style.css')
  expect(style.toString()).toContain(`#${violet}`)
  expect(style.toString()).toContain('"Noto Sans", sans-serif')
  const cover = await fileOf(theirs.epub, 'cover.png')
  expect(cover.includes(Buffer.from(violet, 'hex'))).toBe(true)
  expect((await fileOf(ours.epub, 'style.css')).toString()).not.toContain(violet)
})

/** All drawing operators of a PDF. */
function paint(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1')
  const streams = text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)
  return [...streams].map(([, stream = '']) => inflated(Buffer.from(stream, 'latin1'))).join('\n')
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return stream.toString('latin1')
  }
}

function coverFaces(pdf: Uint8Array): string {
  return (readPdf(pdf).pages[0]?.drawn ?? []).map(({font}) => font).join(' ')
}

async function chapters(epub: JSZip): Promise<string> {
  const files = epub.file(/\.xhtml$/)
  return (await Promise.all(files.map(file => file.async('text')))).join('\n')
}

async function fileOf(epub: JSZip, name: string): Promise<Buffer> {
  const found = epub.file(new RegExp(`${name}$`))[0]
  if (found === undefined) throw new Error(`the e-book has no ${name}`)
  return found.async('nodebuffer')
}
