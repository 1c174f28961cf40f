/**
 * What an EPUB costs once its chapters are laid out and its plates made:
 * `npm run compile && npx tsx test/bench/epub/bench.ts`. A row is a process of its own, which runs
 * the compiled product as users do, cold.
 *
 * `CPU s`: from chapters and plates to the finished file on the disk, in seconds of the processor.
 * `peak MB`: the memory of the whole process: Node itself, the product's code, chapters and plates
 * (`before MB` of it stands before the book is begun), and the making and writing of the book.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bigBook} from './big-book.ts'

/** Memory in bytes. */
interface Cost {
  readonly bytes: number
  readonly seconds: number
  readonly before: number
  readonly peak: number
}

const script = fileURLToPath(new URL('./run-one.mjs', import.meta.url))
const sizes = [
  [10, 0],
  [100, 0],
  [400, 0],
  [100, 200],
  [400, 200],
] as const

process.stdout.write('chapters pictures   CPU s  book MB  before MB  peak MB  peak/book\n')
for (const [chapters, pictures] of sizes) {
  process.stdout.write(rowOf(chapters, pictures, costOf(chapters, pictures)))
}

function costOf(chapters: number, pictures: number): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    writeFileSync(join(folder, 'book.json'), JSON.stringify(bigBook(chapters, pictures)))
    const child = spawnSync(process.execPath, [script, folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (child.status !== 0) throw new Error(`${chapters} ${pictures} ended with ${child.status}`)
    return {...JSON.parse(child.stdout), bytes: statSync(join(folder, 'book.epub')).size}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function rowOf(chapters: number, pictures: number, {bytes, seconds, before, peak}: Cost): string {
  return [
    String(chapters).padStart(8),
    String(pictures).padStart(9),
    seconds.toFixed(2).padStart(8),
    (bytes / 1e6).toFixed(1).padStart(9),
    (before / 1e6).toFixed(0).padStart(11),
    (peak / 1e6).toFixed(0).padStart(9),
    (peak / bytes).toFixed(1).padStart(11),
    '\n',
  ].join('')
}
