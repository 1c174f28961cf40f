import {expect, it} from 'vitest'
import {readAll as readAllOf, readBody, readFiles, shape, topicOf} from './reading.ts'
import {shapeOf} from './shape.ts'

const guide = 'Title: Café\nLanguage: en\n\nOne é.\n\nTwo.\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)

function readBytes(bytes: Uint8Array) {
  return readFiles({'safebox.txt': bytes})
}

function utf16(text: string, little: boolean): Uint8Array {
  const units = [0xfeff, ...text.split('').map(letter => letter.charCodeAt(0))]
  return Uint8Array.from(
    units.flatMap(unit => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

it.each([
  ['a byte order mark', bytesOf(`\ufeff${guide}`)],
  ['line ends of Windows', bytesOf(guide.replaceAll('\n', '\r\n'))],
  ['line ends of old Macs', bytesOf(guide.replaceAll('\n', '\r'))],
  ['UTF-16, little end first', utf16(guide, true)],
  ['UTF-16, big end first', utf16(guide, false)],
])('%s is read as usual', (_, bytes) => {
  const read = readBytes(bytes)
  expect(topicOf(read).title).toBe('Café')
  expect(shapeOf(topicOf(read))).toEqual(['One é.', 'Two.'])
  expect(read.reports.filter(line => !line.endsWith('missing-key'))).toEqual([])
})

it('letters in two pieces become one', () => {
  expect(shape('Cafe\u0301 Vie\u0323\u0302t')).toEqual(['Café Việt'])
})

it('Windows-1252 is read as such, and the first wrong byte is shown', () => {
  const bytes = Uint8Array.from(guide, letter => letter.charCodeAt(0))
  const read = readBytes(bytes)
  expect(topicOf(read).title).toBe('Café')
  expect(read.reports).toContain('1:11 file/encoding')
})

it('one damaged byte among good letters does not turn the others into rubbish', () => {
  const good = bytesOf('Title: T\nLanguage: ar\n\nملاحظة قصيرة ')
  const read = readBytes(Uint8Array.from([...good, 0xe9, 0x2e]))
  expect(shapeOf(topicOf(read))).toEqual(['ملاحظة قصيرة \ufffd.'])
  expect(read.reports).toContain('4:14 file/encoding')
})

it('a picture with the name of a text is not read', () => {
  const read = readFiles({'a.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])})
  expect(read.reports).toEqual(['file/not-text'])
  expect(read.library.guides).toEqual([])
})

it('a file that was refused is reported, and the others are read', () => {
  const refused = {path: 'a/big.txt', bytes: new Uint8Array(), refusal: 'too-large'} as const
  expect(readFiles({}).reports).toEqual([])
  const read = readAllOf([refused, {path: 'b.txt', bytes: bytesOf(guide)}])
  expect(read.reports.filter(line => !line.endsWith('missing-key'))).toEqual(['file/refused'])
  expect(read.library.guides).toHaveLength(1)
})

it.each(['', '\n', ' \n\t\n', '\ufeff'])('of an empty file %j only that is said', text => {
  expect(readFiles({'a.txt': text}).diagnostics.map(({code}) => code)).toEqual(['file/empty-body'])
})

it('a refused folder is named, and makes no guide', () => {
  const read = readAllOf([
    {path: 'a/far', bytes: new Uint8Array(), refusal: 'folder-leaves'},
    {path: 'a/deep', bytes: new Uint8Array(), refusal: 'folder-too-deep'},
  ])
  expect(read.library.guides).toEqual([])
  expect(read.diagnostics).toMatchObject([
    {code: 'file/refused', severity: 'error', span: {file: 'a/far'}},
    {code: 'file/refused', severity: 'error', span: {file: 'a/deep'}},
  ])
})

it.each([
  'too-large',
  'link-leaves',
  'not-regular',
  'unreadable',
  'folder-leaves',
  'folder-too-deep',
  'folder-unreadable',
] as const)('what was not read says what to do about it: %s', refusal => {
  const {diagnostics} = readAllOf([{path: 'a', bytes: new Uint8Array(), refusal}])
  expect(diagnostics.map(({hint = ''}) => hint)).toEqual([expect.stringMatching(/^[a-z]+ /)])
})

it('brackets without end in a header are told as such, and not as a fault of the program', () => {
  const text = `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\nlanguage: en\n---\n\nText.\n`
  const {diagnostics} = readFiles({'a.md': text})
  const [found] = diagnostics.filter(({code}) => code === 'header/yaml')
  expect(found?.message).toBe('the header is nested too deeply')
})

it('Burmese for the Zawgyi font is told apart from Unicode', () => {
  const zawgyi = 'ေက်းဇူးတင္ပါတယ္ ျမန္မာ ဘာသာ စကား'
  const unicode = 'ကျေးဇူးတင်ပါတယ် မြန်မာ ဘာသာ စကား ဒုက္ခ သဒ္ဒါ'
  expect(readBody(zawgyi, 'my').reports).toEqual(['1:15 text/legacy-encoding'])
  expect(readBody(unicode, 'my').reports).toEqual([])
})

it('characters that no book can hold are reported and left out', () => {
  const read = readBody('a\u0001b\0c\ufffed\u{e0041}e')
  expect(read.reports).toHaveLength(4)
  expect(new Set(read.reports.map(line => line.split(' ')[1]))).toEqual(
    new Set(['text/forbidden-character']),
  )
  expect(shapeOf(topicOf(read))).toEqual(['abcde'])
})

it('what turns the text around is reported and left out', () => {
  const read = readBody('report\u202efdp\n\nopen \u2067 isolate')
  expect(read.reports).toEqual(['1:7 text/bidi-override', '3:6 text/bidi-override'])
  expect(shapeOf(topicOf(read))).toEqual(['reportfdp', 'open  isolate'])
})

it('marks that scripts need are kept and not reported', () => {
  const legitimate = 'مرحله\u200cی \u200f1\u200e ភាសា\u200bខ្មែរ 👩\u200d💻 \u2067עברית\u2069'
  const read = readBody(legitimate, 'fa')
  expect(read.reports).toEqual([])
  expect(shapeOf(topicOf(read))).toEqual([legitimate])
})

it('a line end between two Chinese signs is no blank', () => {
  expect(shape('第一行\n第二行\nLatin\nwords', 'zh')).toEqual(['第一行第二行 Latin words'])
})

it('a file without a language is read by its script', () => {
  const read = readFiles({'a.md': '---\ntitle: ក\n---\nសេចក្តីតម្រូវសម្រាប់កុំព្យូទ័រ'})
  expect(topicOf(read).language).toBe('km')
  expect(read.reports).toEqual(['1:1 header/missing-key'])
})
