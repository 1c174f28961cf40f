/**
 * What the page engine costs beside stock pdfmake on the same words:
 * `npx tsx test/bench/pages/bench.ts [sections…]` (default 75 480 1250, about as many pages and more).
 * Each row is a process of its own; times are CPU seconds, start and loading included.
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Cost} from '../measure.ts'

type Row = Cost & {readonly bytes: number}

const script = fileURLToPath(new URL('./run-one.ts', import.meta.url))
const sizes = process.argv.slice(2).map(Number)

process.stdout.write('engine  pages   CPU s  ms/page  peak MB  file MB\n')
for (const sections of sizes.length > 0 ? sizes : [75, 480, 1250]) {
  for (const engine of ['stock', 'ours']) process.stdout.write(line(engine, run(engine, sections)))
}

function run(engine: string, sections: number): Row {
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, engine, String(sections)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`${engine} ended with ${child.status}`)
  return JSON.parse(child.stdout)
}

function line(engine: string, {pages, seconds, megabytes, bytes}: Row): string {
  return [
    engine.padEnd(6),
    String(pages).padStart(7),
    seconds.toFixed(2).padStart(8),
    ((seconds / pages) * 1000).toFixed(2).padStart(9),
    megabytes.toFixed(0).padStart(9),
    (bytes / 1e6).toFixed(2).padStart(9),
    '\n',
  ].join('')
}
