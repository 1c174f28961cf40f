/**
 * What the house style costs over the bare engine: `npx tsx test/bench/pages/house-style.ts [guides]`
 * (default 25). The same words are set twice: as the style sets them, and as plain paragraphs below
 * each other without boxes, columns, tables, pictures, keeps, marks, heads and feet. CPU seconds of a
 * warm process, the better of three.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {selectHandbook} from '../../../src/edition/select-handbook.ts'
import {wholeLibrary} from '../../../src/edition/whole-library.ts'
import {loadLook} from '../../../src/look.ts'
import type {Book} from '../../../src/pdf/engine/book.ts'
import type {Content, Run, Text} from '../../../src/pdf/engine/content.ts'
import {setBook} from '../../../src/pdf/engine/set-book.ts'
import {bookOf} from '../../../src/pdf/render-pdf.ts'
import {loadGuides} from '../../../src/read/load-guides.ts'
import {readLibrary} from '../../../src/read/read-library.ts'
import {refine} from '../../../src/refine/refine.ts'
import {layOut} from '../../../src/template/lay-out.ts'
import {generateLibrary} from '../generate.ts'

const guides = Number(process.argv[2] ?? 25)
const quiet = () => {}
const folder = await mkdtemp(join(tmpdir(), 'bench-'))

try {
  await generateLibrary(folder, guides)
  const {library} = readLibrary(await loadGuides(folder), quiet)
  const handbook = refine(selectHandbook(library, wholeLibrary(library), quiet), library, quiet)
  const look = await loadLook([], quiet, quiet)
  const words = await look.wordsIn('en')
  const documents = layOut(handbook, words, look.templates, quiet)
  const told = {documents, handbook, plates: new Map(), words, theme: look.theme}
  const styled = await best(() => bookOf(told))
  const bare = await best(async () => plain(await bookOf(told)))
  const each = ({seconds, signs}: Cost) => (seconds / signs) * 1e6
  process.stdout.write(`house style  ${rowOf(styled)}\nbare engine  ${rowOf(bare)}\n`)
  process.stdout.write(`ratio        ${(each(styled) / each(bare)).toFixed(2)} by the same words\n`)
} finally {
  await rm(folder, {recursive: true})
}

interface Cost {
  readonly seconds: number
  readonly pages: number
  readonly signs: number
}

async function best(make: () => Promise<Book>): Promise<Cost> {
  const costs: Cost[] = []
  for (let run = 0; run < 4; run++) {
    const book = await make()
    const before = process.cpuUsage()
    const {pages} = await setBook(book)
    const {user, system} = process.cpuUsage(before)
    costs.push({seconds: (user + system) / 1e6, pages, signs: signsIn(book.content)})
  }
  const [, ...warm] = costs
  return warm.reduce((one, other) => (other.seconds < one.seconds ? other : one))
}

function plain(book: Book): Book {
  const content = book.content.flatMap(textsOf)
  return {...book, content, furniture: () => [], pictures: new Map()}
}

/** The paragraphs of a block, in their styles, and nothing else of it. */
function textsOf(content: Content): readonly Text[] {
  if ('text' in content) {
    const text = content.text.flatMap(wordsOf)
    if (text.length === 0) return []
    return [{text, style: content.style, margin: [0, 7, 0, 0], tag: 'P'}]
  }
  if ('stack' in content) {
    const hung = content.hang?.marker.text
    const mark: readonly Text[] =
      hung === undefined ? [] : [{text: [{text: hung.words}], style: hung.style}]
    const bar = content.box?.head === undefined ? [] : textsOf(content.box.head.content)
    return [...bar, ...mark, ...content.stack.flatMap(textsOf)]
  }
  if ('columns' in content) return content.columns.flatMap(textsOf)
  if ('table' in content) return content.table.body.flat().flatMap(cell => textsOf(cell.content))
  return []
}

function wordsOf(run: Run): readonly Run[] {
  return 'text' in run
    ? [{text: run.text, ...(run.style === undefined ? {} : {style: run.style})}]
    : []
}

function signsIn(content: readonly Content[]): number {
  return content
    .flatMap(textsOf)
    .flatMap(({text}) => text)
    .reduce((sum, run) => sum + ('text' in run ? run.text.length : 0), 0)
}

function rowOf({seconds, pages, signs}: Cost): string {
  return `${seconds.toFixed(2)} s CPU, ${pages} pages, ${signs} signs`
}
