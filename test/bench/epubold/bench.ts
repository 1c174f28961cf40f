/**
 * What an EPUB costs once its chapters are laid out and its plates made:
 * `npx tsx test/bench/epub/bench.ts`. A row is a process of its own. `CPU s` is the making of the
 * book alone; `peak` is the memory of the whole process, plates and chapters included.
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

interface Cost {
  readonly bytes: number
  readonly seconds: number
  readonly before: number
  readonly peak: number
}

const script = fileURLToPath(new URL('./run-one.ts', import.meta.url))
const sizes = ['10 0', '100 0', '400 0', '100 200', '400 200']

process.stdout.write('chapters pictures   CPU s  book MB  before MB  peak MB  peak/book\n')
for (const size of sizes) process.stdout.write(rowOf(size, costOf(size.split(' '))))

function costOf(size: readonly string[]): Cost {
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, ...size], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`${size.join(' ')} ended with ${child.status}`)
  return JSON.parse(child.stdout)
}

function rowOf(size: string, {bytes, seconds, before, peak}: Cost): string {
  const [chapters = '', pictures = ''] = size.split(' ')
  return [
    chapters.padStart(8),
    pictures.padStart(9),
    seconds.toFixed(2).padStart(8),
    (bytes / 1e6).toFixed(1).padStart(9),
    (before / 1e6).toFixed(0).padStart(11),
    (peak / 1e6).toFixed(0).padStart(9),
    (peak / bytes).toFixed(1).padStart(11),
    '\n',
  ].join('')
}
