// Plain JavaScript: a loader for TypeScript would count as memory of the product, which has none.
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {renderEpub} from '../../../.build/epub/render-epub.js'
import {writeFiles} from '../../../.build/output/write-files.js'
import {loadTemplates} from '../../../.build/template/load-templates.js'
import {readXhtml} from '../../../.build/xhtml/read-xhtml.js'

/** Bytes of a picture: a screenshot of 1,200 pixels. */
const pictureSize = 400_000

const [folder = ''] = process.argv.slice(2)
const {chapters, handbook, words, pictures} = JSON.parse(
  await readFile(join(folder, 'book.json'), 'utf8'),
)
const templates = await loadTemplates([join(import.meta.dirname, '../../../templates')], report)
const plates = pictures.map((name, index) => plateOf(name, index))
const book = {
  documents: chapters.map(({name, text}) => documentOf(name, text)),
  handbook,
  words,
  plates: new Map(plates.slice(1).map(plate => [plate.name, plate])),
  cover: plates[0],
  render: templates.render,
  report,
}
const before = {cpu: process.cpuUsage(), memory: process.memoryUsage.rss()}
const pieces = await renderEpub(book)
const byteLength = pieces.reduce((sum, piece) => sum + piece.byteLength, 0)
await writeFiles(folder, [{name: 'book.epub', bytes: {byteLength, pieces}}], process.pid)
const {user, system} = process.cpuUsage(before.cpu)
process.stdout.write(
  JSON.stringify({
    seconds: (user + system) / 1e6,
    before: before.memory,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
)

function documentOf(name, text) {
  const {root, faults} = readXhtml(text, name)
  if (root === null || faults.length > 0) throw new Error(JSON.stringify(faults))
  return {name, placement: 'chapter', title: name, root}
}

/** Bytes that no deflating makes smaller, as in a PNG; nothing here looks inside (xorshift, 32 bits). */
function plateOf(name, index) {
  const bytes = Buffer.allocUnsafeSlow(index > 1 ? pictureSize : 4)
  let state = index + 1
  for (let at = 0; at < bytes.length; at += 4) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    bytes.writeInt32LE(state, at)
  }
  return {name, bytes, width: 1, height: 1, density: 1, mediaType: 'image/png'}
}

function report({code, message}) {
  throw new Error(`${code}: ${message}`)
}
