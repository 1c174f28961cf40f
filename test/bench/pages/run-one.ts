import {writeFileSync} from 'node:fs'
import {costSoFar} from '../measure.ts'

/** Sets one generated book and prints what it cost: `run-one.ts ours|stock sections [file]`. */
const [engine, count = '100', file] = process.argv.slice(2)

const {bytes, pages} = await set(Number(count))
process.stdout.write(JSON.stringify({...costSoFar(pages), bytes: bytes.length}))
if (file !== undefined) writeFileSync(file, bytes)

async function set(sections: number): Promise<{bytes: Uint8Array; pages: number}> {
  if (engine === 'stock') return (await import('./stock.ts')).stockBook(sections)
  const {setBook} = await import('../../../src/pdf/engine/set-book.ts')
  const {ourBook} = await import('./ours.ts')
  return setBook(ourBook(sections))
}
