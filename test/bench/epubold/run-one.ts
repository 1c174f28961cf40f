import {renderEpub} from '../../../src/epub/render-epub.ts'
import {bigBook} from './big-book.ts'

const [chapters = 0, pictures = 0] = process.argv.slice(2).map(Number)

const book = bigBook(chapters, pictures)
await renderEpub(bigBook(1, 1))
const before = {cpu: process.cpuUsage(), memory: process.memoryUsage.rss()}
const pieces = await renderEpub(book)
const {user, system} = process.cpuUsage(before.cpu)
process.stdout.write(
  JSON.stringify({
    bytes: pieces.reduce((sum, piece) => sum + piece.byteLength, 0),
    seconds: (user + system) / 1e6,
    before: before.memory,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
)
