import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import JSZip from 'jszip'
import {describe, expect, it} from 'vitest'
import {build} from '../src/build.ts'
import {selectHandbook} from '../src/edition/select-handbook.ts'
import {wholeLibrary} from '../src/edition/whole-library.ts'
import {makePlates} from '../src/figures/make-plates.ts'
import {loadLook} from '../src/look.ts'
import {loadGuides} from '../src/read/load-guides.ts'
import {readLibrary} from '../src/read/read-library.ts'
import {withoutCopies} from '../src/read/without-copies.ts'
import {refine} from '../src/refine/refine.ts'
import {layOut} from '../src/template/lay-out.ts'
import {readXml} from '../src/xhtml/read-xml.ts'
import type {XhtmlNode} from '../src/xhtml/tree.ts'
import {readPdf} from './pdf/checker/read-pdf.ts'

const root = resolve(import.meta.dirname, '..')
const corpus = resolve(root, '..', 'shared', 'corpus')
const assets = join(root, 'assets')

/** Letters and digits alone: line ends, blanks and discs may stand between them. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** Each run of text in a tree, from the first to the last. */
function runsIn(node: XhtmlNode): readonly string[] {
  return node.kind === 'text' ? [node.text] : node.children.flatMap(runsIn)
}

/** The runs of text of every chapter, as the templates lay them out. */
async function laidOut(guides: string): Promise<readonly string[]> {
  const report = () => {}
  const library = withoutCopies(readLibrary(await loadGuides(guides), report).library)
  const refined = refine(selectHandbook(library, wholeLibrary(library), report), library, report)
  const {handbook} = await makePlates(refined, assets, report)
  const look = await loadLook([], report, () => {})
  const words = await look.wordsIn(handbook.language)
  return layOut(handbook, words, look.templates, report)
    .filter(({placement}) => placement === 'chapter')
    .flatMap(({root: tree}) => runsIn(tree))
}

async function lettersOfEpub(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files).filter(name => name.endsWith('.xhtml'))
  const files = await Promise.all(names.map(name => zip.file(name)?.async('string') ?? ''))
  return files.map(text => letters(textOfXml(text))).join(' ')
}

function textOfXml(text: string): string {
  const tree = readXml(text).root
  return tree === null ? '' : runsIn(tree).join('')
}

/** The runs of text that did not reach one of the books. */
async function lostIn(guides: string) {
  const out = await mkdtemp(join(tmpdir(), 'lost-'))
  const request = {guides, out, assets, templates: [], grey: false, strict: false}
  const choices = [{kind: 'library'}] as const
  await build({...request, formats: ['pdf', 'epub'], choices}, () => {})
  const file = (ending: string) => readFile(join(out, 'handbook', `handbook.${ending}`))
  const printed = letters(
    readPdf(await file('pdf'))
      .tree.map(({text}) => text)
      .join(''),
  )
  const packed = await lettersOfEpub(await file('epub'))
  await rm(out, {recursive: true})
  const runs = (await laidOut(guides)).map(run => ({run, sought: letters(run)}))
  const missing = (book: string) =>
    runs.filter(({sought}) => !book.includes(sought)).map(({run}) => run)
  return {runs: runs.length, pdf: missing(printed), epub: missing(packed)}
}

it('every word of the starter guides reaches the PDF and the EPUB', async () => {
  const {runs, pdf, epub} = await lostIn(join(root, 'guides'))
  expect(runs).toBeGreaterThan(1000)
  expect({pdf, epub}).toEqual({pdf: [], epub: []})
})

describe.skipIf(!existsSync(corpus))('of the real guides', () => {
  it.each([
    ['seed-jitsi-basic-howto.txt'],
    ['hands-on-guides'],
    ['howtos'],
    ['languages/km'],
    ['languages/my'],
    ['languages/zh'],
  ])('every word of %s reaches the PDF and the EPUB', async path => {
    const {runs, pdf, epub} = await lostIn(join(corpus, path))
    expect(runs).toBeGreaterThan(100)
    expect({pdf, epub}).toEqual({pdf: [], epub: []})
  })
})
