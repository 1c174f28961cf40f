import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {crc32, deflateSync} from 'node:zlib'
import sharp from 'sharp'
import {beforeAll, describe, expect, it} from 'vitest'
import {makePlates} from '../../src/figures/make-plates.ts'
import type {Picture} from '../../src/model/inline.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {handbookWith} from './handbook-with.ts'

let root = ''
let assets = ''
let guide = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plates-'))
  assets = join(root, 'assets')
  await mkdir(join(assets, 'shots'), {recursive: true})
  await mkdir(join(root, 'guides'))
  guide = join(root, 'guides', 'one.md')
  const screen = sharp({create: {width: 800, height: 500, channels: 4, background: '#35c8'}})
  const png = await screen.png().toBuffer()
  await writeFile(join(assets, 'shots', 'main window.png'), png)
  await writeFile(join(root, 'guides', 'beside.png'), png)
  await writeFile(join(root, 'secret.png'), png)
  await writeFile(join(assets, 'cut.png'), png.subarray(0, 150))
  await writeFile(join(assets, 'empty.png'), '')
  await writeFile(join(assets, 'drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(assets, 'moving.png'), Buffer.from('GIF89a\x01\0\x01\0', 'latin1'))
  await writeFile(join(assets, 'wide.png'), await blank(12_001, 2))
  // 44 million pixels, as telephones take them.
  await writeFile(join(assets, 'vast.png'), await blank(8000, 5500))
  const photo = sharp({create: {width: 400, height: 300, channels: 3, background: '#a63'}})
  const telling = {orientation: 6, exif: {IFD0: {Artist: 'Somebody'}}}
  await writeFile(join(assets, 'photo.jpg'), await photo.withMetadata(telling).jpeg().toBuffer())
  await writeFile(join(assets, 'huge.png'), await blank(3000, 1500))
  await symlink(join(root, 'secret.png'), join(assets, 'link.png'))
})

function blank(width: number, height: number): Promise<Buffer> {
  return sharp({create: {width, height, channels: 3, background: '#fff'}})
    .png()
    .toBuffer()
}

async function plateFor(url: string, more: Partial<Picture> = {}) {
  const reports: Diagnostic[] = []
  const book = handbookWith(guide, [{url, ...more}])
  const made = await makePlates(book.handbook, assets, one => reports.push(one))
  const picture = book.picturesOf(made.handbook)[0]
  return {
    picture,
    plate: made.plates.get(picture?.plate ?? ''),
    codes: reports.map(one => one.code),
  }
}

it('a picture is found in the folder of pictures, with its address decoded once', async () => {
  const {picture, plate, codes} = await plateFor('shots/main%20window.png')
  expect(codes).toEqual([])
  expect(plate?.name).toMatch(/^[0-9a-f]{20}\.png$/)
  expect([picture?.width, picture?.height]).toEqual([800, 500])
})

it('a picture is found beside its guide', async () => {
  expect((await plateFor('beside.png')).plate).toBeDefined()
})

it('a picture stands in a book once, however often it is used', async () => {
  const {handbook} = handbookWith(guide, [{url: 'beside.png'}, {url: 'shots/main%20window.png'}])
  const {plates} = await makePlates(handbook, assets, () => {})
  expect(plates.size).toBe(1)
})

it('a plate is opaque, of 8 bits, not interlaced, and holds nothing but picture', async () => {
  const {plate} = await plateFor('beside.png')
  const bytes = Buffer.from(plate?.bytes ?? [])
  const facts = await sharp(bytes).metadata()
  expect([facts.hasAlpha, facts.depth, facts.isProgressive]).toEqual([false, 'uchar', false])
  expect(bytes.toString('latin1')).not.toMatch(/pHYs|tEXt|iTXt|zTXt|tIME|gAMA|sRGB|iCCP|eXIf|tRNS/)
})

it('a photo stays a photo, upright, and forgets who took it', async () => {
  const {plate, codes} = await plateFor('photo.jpg')
  expect(plate?.mediaType).toBe('image/jpeg')
  expect([plate?.width, plate?.height]).toEqual([300, 400])
  expect(Buffer.from(plate?.bytes ?? []).includes('Somebody')).toBe(false)
  expect(codes).toEqual(['image/metadata-removed'])
})

it('words packed into a picture are thrown away before it is opened', async () => {
  const bomb = chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(30e6))]))
  const png = await blank(40, 30)
  await writeFile(
    join(assets, 'words.png'),
    Buffer.concat([png.subarray(0, 33), bomb, png.subarray(33)]),
  )
  const {plate, codes} = await plateFor('words.png')
  expect([plate?.width, codes]).toEqual([40, ['image/metadata-removed']])
})

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

it('a large picture becomes as wide as paper can show, and its call-outs move with it', async () => {
  const callout = {number: 1, x: 300, y: 150, width: 100, height: 50}
  const {picture} = await plateFor('huge.png', {callouts: [callout]})
  expect([picture?.width, picture?.height]).toEqual([1200, 600])
  expect(picture?.callouts).toEqual([{number: 1, x: 120, y: 60, width: 40, height: 20}])
})

it('the name of a file says how many pixels one of the screen has', async () => {
  await writeFile(join(assets, 'shots', 'fine@2x.png'), await blank(600, 300))
  await writeFile(join(assets, 'shots', 'large@2x.png'), await blank(3000, 1500))
  expect((await plateFor('shots/fine@2x.png')).plate?.density).toBe(2)
  expect((await plateFor('shots/large@2x.png')).plate?.density).toBeCloseTo(0.8)
  expect((await plateFor('beside.png')).plate?.density).toBe(1)
})

it('the same picture gives the same bytes', async () => {
  const first = await plateFor('huge.png')
  const second = await plateFor('huge.png')
  expect(Buffer.from(first.plate?.bytes ?? [])).toEqual(Buffer.from(second.plate?.bytes ?? []))
})

describe('a picture without a usable file is reported and stays without plate:', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['it is not there', 'nowhere.png', 'image/missing-file'],
    ['it is on the web', 'https://pictures.example/a.png', 'image/missing-file'],
    ['it is on the web, with one slash', 'http:/pictures.example/a.png', 'image/missing-file'],
    ['it lies above the folder', '../secret.png', 'image/outside-folder'],
    ['it lies above the folder, in disguise', '%2e%2e/secret.png', 'image/outside-folder'],
    ['it has an absolute path in disguise', '%2fetc%2fhostname', 'image/outside-folder'],
    ['it names a server', '//server.example/share/a.png', 'image/outside-folder'],
    ['it names a drive', 'C:\\a.png', 'image/outside-folder'],
    ['it names another scheme', 'file:///etc/hostname', 'image/outside-folder'],
    ['it is written into the text', 'data:image/png;base64,AAAA', 'image/outside-folder'],
    ['it is a link that leads out', 'link.png', 'image/outside-folder'],
    ['it is a folder', 'shots', 'image/missing-file'],
    ['it is cut off', 'cut.png', 'image/damaged'],
    ['it is empty', 'empty.png', 'image/damaged'],
    ['it is a drawing in disguise', 'drawing.png', 'image/format'],
    ['it moves', 'moving.png', 'image/format'],
    ['it has too many pixels on a side', 'wide.png', 'image/too-large'],
    ['it has too many pixels in all', 'vast.png', 'image/too-large'],
  ]
  it.each(cases)('%s', async (_, url, code) => {
    const {picture, plate, codes} = await plateFor(url)
    expect(codes).toEqual([code])
    expect([picture?.plate, plate]).toEqual(['', undefined])
  })
})

it.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(assets, 'pipe.png')])
  expect((await plateFor('pipe.png')).codes).toEqual(['image/missing-file'])
})

it('an address from the root is never looked up; the checks of the guide report it', async () => {
  const {picture, plate, codes} = await plateFor('/etc/hostname')
  expect([picture?.plate, plate, codes]).toEqual(['', undefined, []])
})

it('a misspelt file name brings the right one into the hint', async () => {
  const reports: Diagnostic[] = []
  const {handbook} = handbookWith(guide, [{url: 'shots/main window.pmg'}])
  await makePlates(handbook, assets, one => reports.push(one))
  expect(reports[0]?.hint).toContain('shots/main window.png')
})

it('two uses of one missing picture are two reports, each in its place', async () => {
  const reports: Diagnostic[] = []
  const {handbook} = handbookWith(guide, [{url: 'nowhere.png'}, {url: 'nowhere.png'}])
  await makePlates(handbook, assets, one => reports.push(one))
  expect(reports.map(one => one.span.start)).toEqual([0, 1])
})
