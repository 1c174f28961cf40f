/**
 * What the house style costs over the bare engine: `npx tsx test/bench/pages/house-style.ts [guides]`
 * (default 25). The same guides are set in three ways, beside the book by which the engine itself is
 * measured, and their costs compared by page and by letter:
 *
 * - house style: the whole book as it is printed.
 * - same blocks: what the engine itself is asked for (issue "The page engine": tags, links, page
 *   references, lists with their numbers, boxes, tables, keeps, bookmarks), in the same paragraphs of
 *   the chapters. Left out is what the style adds to it: running heads, feet and tabs, codes,
 *   discs, tick boxes, rules and signs, columns, and the pages before and after the chapters.
 *   This is the fair measure of the engine's bare speed.
 * - engine's bench: the book of bench.ts, for orientation only. Other words, and 1.6 times as many
 *   letters on a page: by page it makes the house style look cheaper than it is.
 * - plain paragraphs: the same words with nothing around them, which no book could be printed from:
 *   no lists, boxes, keeps, links or references. It shows what the blocks themselves cost.
 *
 * CPU seconds of a warm process, the best of `runs`. The first two take turns, so that what else the
 * machine does meets them alike; then the other two, whose books would leave the first more to do.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {selectHandbook} from '../../../src/edition/select-handbook.ts'
import {wholeLibrary} from '../../../src/edition/whole-library.ts'
import {loadLook} from '../../../src/look.ts'
import type {Book} from '../../../src/pdf/engine/book.ts'
import {setBook} from '../../../src/pdf/engine/set-book.ts'
import {bookOf} from '../../../src/pdf/render-pdf.ts'
import {loadGuides} from '../../../src/read/load-guides.ts'
import {readLibrary} from '../../../src/read/read-library.ts'
import {refine} from '../../../src/refine/refine.ts'
import {layOut} from '../../../src/template/lay-out.ts'
import {generateLibrary} from '../generate.ts'
import {plainParagraphs, sameBlocks, signsIn} from './bare-blocks.ts'
import {ourBook} from './ours.ts'

const runs = 12
const guides = Number(process.argv[2] ?? 25)
const quiet = () => {}
const folder = await mkdtemp(join(tmpdir(), 'bench-'))

interface Cost {
  readonly seconds: number
  readonly pages: number
  readonly signs: number
}

try {
  await generateLibrary(folder, guides)
  const {library} = readLibrary(await loadGuides(folder), quiet)
  const handbook = refine(selectHandbook(library, wholeLibrary(library), quiet), library, quiet)
  const look = await loadLook([], quiet, quiet)
  const words = await look.wordsIn('en')
  const documents = layOut(handbook, words, look.templates, quiet)
  const chapters = documents.filter(({placement}) => placement === 'chapter')
  const told = {documents, handbook, plates: new Map(), words, theme: look.theme}
  const ways: Readonly<Record<string, () => Promise<Book>>> = {
    'house style': () => bookOf(told),
    'same blocks': async () => sameBlocks(await bookOf({...told, documents: chapters})),
    "engine's bench": async () => ourBook(480),
    'plain paragraphs': async () => plainParagraphs(await bookOf(told)),
  }
  const costs = new Map<string, Cost>()
  const [styled, bare, ...others] = Object.entries(ways)
  for (const turns of [[styled, bare], others]) {
    for (let run = 0; run <= runs; run++) {
      for (const [name, make] of turns.filter(one => one !== undefined)) {
        const cost = await costOf(await make())
        const best = costs.get(name)
        if (run > 0 && (best === undefined || cost.seconds < best.seconds)) costs.set(name, cost)
      }
    }
  }
  const [own] = costs.values()
  if (own !== undefined)
    for (const [name, cost] of costs) process.stdout.write(rowOf(name, cost, own))
} finally {
  await rm(folder, {recursive: true})
}

async function costOf(book: Book): Promise<Cost> {
  const before = process.cpuUsage()
  const {pages} = await setBook(book)
  const {user, system} = process.cpuUsage(before)
  return {seconds: (user + system) / 1e6, pages, signs: signsIn(book.content)}
}

/** Milliseconds. */
function eachPage({seconds, pages}: Cost): number {
  return (seconds / pages) * 1e3
}

/** Microseconds. */
function eachSign({seconds, signs}: Cost): number {
  return (seconds / signs) * 1e6
}

function rowOf(name: string, cost: Cost, styled: Cost): string {
  const {seconds, pages, signs} = cost
  const by = (each: (one: Cost) => number, unit: string) =>
    `${each(cost).toFixed(2)} ${unit} (house style ${(each(styled) / each(cost)).toFixed(2)} x)`
  const amount = `${seconds.toFixed(2)} s CPU, ${pages} pages, ${signs} signs`
  return `${name.padEnd(17)}${amount}: ${by(eachPage, 'ms a page')}, ${by(eachSign, 'µs a sign')}\n`
}
