/**
 * What the house style costs over the bare engine:
 * `npm run compile && npx tsx test/bench/pages/house-style.ts [guides]` (default 25). The same guides
 * are set in three ways, beside the book by which the engine itself is measured, and their costs
 * compared by page and by letter:
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
 * CPU seconds of a warm process that runs the compiled product, each book on a heap that was cleaned
 * before. The first two take turns, now one first and now the other, so that what else the machine
 * does meets them alike: the share between the two of a turn is the figure, its median and the half of
 * all turns around it. The best of all turns is printed for the other two, which follow, and for those.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {selectHandbook} from '../../../src/edition/select-handbook.ts'
import {wholeLibrary} from '../../../src/edition/whole-library.ts'
import {loadLook} from '../../../src/look.ts'
import type {Book} from '../../../src/pdf/engine/book.ts'
import {loadGuides} from '../../../src/read/load-guides.ts'
import {readLibrary} from '../../../src/read/read-library.ts'
import {refine} from '../../../src/refine/refine.ts'
import {layOut} from '../../../src/template/lay-out.ts'
import {generateLibrary} from '../generate.ts'
import {plainParagraphs, sameBlocks, signsIn} from './bare-blocks.ts'
import {ourBook} from './ours.ts'

/** Turns of the two that are compared, and of the others. */
const turns = [40, 8] as const
/** Turns that are not counted. */
const warm = 2
const guides = Number(process.argv[2] ?? 25)
const quiet = () => {}
const {setBook} =
  await compiled<typeof import('../../../src/pdf/engine/set-book.ts')>('pdf/engine/set-book.js')
const {bookOf} =
  await compiled<typeof import('../../../src/pdf/render-pdf.ts')>('pdf/render-pdf.js')
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
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
  const named = Object.entries(ways)
  const costs = new Map<string, Cost[]>()
  for (const [group, runs] of [
    [named.slice(0, 2), turns[0]],
    [named.slice(2), turns[1]],
  ] as const) {
    for (let run = 0; run < warm + runs; run++) {
      for (const [name, make] of run % 2 === 0 ? group : group.toReversed()) {
        const cost = await costOf(await make())
        if (run >= warm) costs.set(name, [...(costs.get(name) ?? []), cost])
      }
    }
  }
  const [own = [], other = []] = costs.values()
  for (const [name, all] of costs) process.stdout.write(rowOf(name, bestOf(all), bestOf(own)))
  for (const [unit, each] of [
    ['page', eachPage],
    ['sign', eachSign],
  ] as const) {
    const shares = own.map((cost, turn) => each(cost) / each(other[turn] ?? cost))
    const [low, middle, high] = quartiles(shares).map(share => `${share.toFixed(2)} x`)
    process.stdout.write(
      `house style over same blocks, by ${unit}: ${middle} (${low} to ${high})\n`,
    )
  }
} finally {
  await rm(folder, {recursive: true})
}

/** A module of the compiled product: tsx would add calls to each function of the source. */
function compiled<T>(path: string): Promise<T> {
  return import(new URL(`../../../.build/${path}`, import.meta.url).href)
}

async function costOf(book: Book): Promise<Cost> {
  collectGarbage()
  const before = process.cpuUsage()
  const {pages} = await setBook(book)
  const {user, system} = process.cpuUsage(before)
  return {seconds: (user + system) / 1e6, pages, signs: signsIn(book.content)}
}

function bestOf(costs: readonly Cost[]): Cost {
  return costs.reduce((best, cost) => (cost.seconds < best.seconds ? cost : best))
}

/** A quarter, half and three quarters of them are no greater. */
function quartiles(shares: readonly number[]): readonly number[] {
  const sorted = shares.toSorted((a, b) => a - b)
  return [1, 2, 3].map(quarter => sorted[Math.floor((sorted.length * quarter) / 4)] ?? 0)
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
