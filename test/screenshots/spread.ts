/**
 * Draws the two pages at the top of the README: `npx tsx test/screenshots/spread.ts` builds the sample
 * handbook and writes assets/readme.png, the page of a warning and the one beside it. Needs pdftoppm.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from '../../src/build.ts'
import {readPages} from '../pdf/read-pages.ts'
import {pictureOf, sideBySide, top} from './side-by-side.ts'

const folder = mkdtempSync(join(tmpdir(), 'spread-'))
await build(
  {
    guides: join(top, 'guides'),
    choices: [{kind: 'file', path: join(top, 'guides/editions/handbook.yaml')}],
    assets: join(top, 'assets'),
    templates: [],
    out: folder,
    formats: ['pdf'],
    grey: false,
    strict: false,
  },
  () => {},
)
const pdf = join(folder, 'handbook', 'handbook.pdf')
const pages = await readPages(readFileSync(pdf))
const found = pages.find(({text}) => /Set your passphrase[\s\S]*WARNING/.test(text))?.number ?? 2
const left = found - (found % 2)
const spread = [left, left + 1].map(page => pictureOf(pdf, page))
await sideBySide(spread, {height: 745, file: join(top, 'assets/readme.png')})
rmSync(folder, {recursive: true})
