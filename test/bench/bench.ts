/**
 * What a book costs: `npm run bench [guides…]` (default 10 25 50; a guide is about twelve pages).
 * Each row is a process of its own, so that its peak memory is its own; times are CPU seconds.
 */
import {spawnSync} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {generateLibrary} from './generate.ts'
import type {Cost} from './measure.ts'

const sizes = process.argv.slice(2).map(Number)
const runners = ['fieldbook', 'fieldbook-pdf', 'fieldbook-epub', 'bare-pdfmake', 'bare-epub']

const folder = await mkdtemp(join(tmpdir(), 'bench-'))
try {
  process.stdout.write(
    `${'what'.padEnd(16)}guides  pages   CPU s  pages/s  ms/page  peak MB  growth\n`,
  )
  const first = new Map<string, Cost>()
  for (const guides of sizes.length > 0 ? sizes : [10, 25, 50]) {
    const library = join(folder, String(guides))
    await generateLibrary(library, guides)
    for (const runner of runners) {
      const cost = costOf(runner, library)
      if (!first.has(runner)) first.set(runner, cost)
      process.stdout.write(rowOf(runner, guides, cost, first.get(runner) ?? cost))
    }
  }
} finally {
  await rm(folder, {recursive: true})
}

function costOf(runner: string, library: string): Cost {
  const script = fileURLToPath(new URL('./run-one.ts', import.meta.url))
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, runner, library], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`${runner} ended with ${child.status}`)
  const cost: Cost = JSON.parse(child.stdout)
  return cost
}

/** `growth`: cost per page, as a multiple of that of the smallest library. */
function rowOf(runner: string, guides: number, cost: Cost, base: Cost): string {
  const each = cost.seconds / cost.pages
  const growth = each / (base.seconds / base.pages)
  return [
    runner.padEnd(16),
    String(guides).padStart(6),
    String(cost.pages).padStart(7),
    cost.seconds.toFixed(2).padStart(8),
    (1 / each).toFixed(0).padStart(9),
    (each * 1000).toFixed(2).padStart(9),
    cost.megabytes.toFixed(0).padStart(9),
    growth.toFixed(2).padStart(8),
    '\n',
  ].join('')
}
