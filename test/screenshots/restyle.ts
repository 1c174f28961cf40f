/**
 * Draws the picture of the README's restyled books: `npx tsx test/screenshots/restyle.ts` builds the
 * sample with the theme and the template that the README shows, and writes assets/readme-restyle.png:
 * printed cover, a step with a warning, cover of the e-book. Needs pdftoppm.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import JSZip from 'jszip'
import {build} from '../../src/build.ts'
import {readPages} from '../pdf/read-pages.ts'
import {drill} from '../template/drill.ts'
import {pictureOf, sideBySide, top} from './side-by-side.ts'

const folder = mkdtempSync(join(tmpdir(), 'restyle-sheet-'))
const look = join(folder, 'my-look')
mkdirSync(look)
for (const [name, text] of await drill()) writeFileSync(join(look, name), text)

await build(
  {
    guides: join(top, 'guides'),
    choices: [{kind: 'file', path: join(top, 'guides/editions/first-aid.yaml')}],
    assets: join(top, 'assets'),
    templates: [look],
    out: folder,
    formats: ['pdf', 'epub'],
    grey: false,
    strict: false,
  },
  () => {},
)
const pdf = join(folder, 'first-aid', 'first-aid.pdf')
const pages = await readPages(readFileSync(pdf))
const step = pages.find(({text}) => /Set your passphrase[\s\S]*Stuck\?/.test(text))
async function epubCover(): Promise<Buffer> {
  const epub = await JSZip.loadAsync(readFileSync(join(folder, 'first-aid', 'first-aid.epub')))
  return (await epub.file('OEBPS/cover.png')?.async('nodebuffer')) ?? Buffer.alloc(0)
}

const tiles = [pictureOf(pdf, 1), pictureOf(pdf, step?.number ?? 1), await epubCover()]
await sideBySide(tiles, {height: 560, file: join(top, 'assets/readme-restyle.png')})
rmSync(folder, {recursive: true})
