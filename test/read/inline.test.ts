import {expect, it} from 'vitest'
import {readBody, shape, topicOf} from './reading.ts'

const mended = (body: string) => readBody(body).reports

it('the id behind a link or picture is kept on it and never printed', () => {
  expect(
    shape('See [one](u)[One Main] and ![OK](v.png)[Safe img 03], ![No](w.png) [Safe img 04].'),
  ).toEqual(['See [one](u =One Main) and (OK =Safe img 03), (No =Safe img 04).'])
})

it('brackets that are no ids stay text', () => {
  expect(shape('[a](b)[*c*](d) and [On-Demand] and [a](b) [website name]')).toEqual([
    '[a](b)[*c*](d) and [On-Demand] and [a](b) [website name]',
  ])
})

it('an underscore in an id makes no italics', () => {
  expect(shape('[**a**](b)[Firefox HTTPS_Everywhere] and _c_')).toEqual([
    '[**a**](b =Firefox HTTPS_Everywhere) and *c*',
  ])
})

it('a backslash is an escape only before a few marks', () => {
  expect(shape('\\*a\\* \\_b\\_ \\# \\[c\\] \\` \\\\ \\d \\< \\.')).toEqual([
    '*a* _b_ # [c] ` \\ \\d \\< \\.',
  ])
})

it('paths, addresses and file names are literals', () => {
  expect(
    shape('In C:\\Program Files\\Safe box\\<user>. Write to a.b@c.example or open setup_1.0.exe.'),
  ).toEqual([
    'In `C:\\Program Files\\Safe box\\<user>`. Write to `a.b@c.example` or open `setup_1.0.exe`.',
  ])
  expect(shape('*C:\\Documents and Settings\\<username>\\Application Data\\Jitsi*')).toEqual([
    '`C:\\Documents and Settings\\<username>\\Application Data\\Jitsi`',
  ])
  expect(shape("such as: '**c@t(heR1nthery3**'")).toEqual(["such as: '`c@t(heR1nthery3`'"])
})

it('bare addresses become links, without the marks of the sentence', () => {
  expect(shape('Go to https://a.example/x_y_(z)?q=1. (or http://b.example)')).toEqual([
    'Go to [`https://a.example/x_y_(z)?q=1`](https://a.example/x_y_(z)?q=1). (or [`http://b.example`](http://b.example))',
  ])
})

it('bold inside a word is one word', () => {
  expect(shape('http**s**')).toEqual(['http**s**'])
})

it('entities are read as the characters they stand for', () => {
  expect(shape('File &gt; Save &quot;x&quot;')).toEqual(['File > Save "x"'])
})

it('HTML is never markup: tags are taken off or printed, words inside < and > stay', () => {
  expect(shape('<b>type</b> <span class="x">your</span> <username><br>now')).toEqual([
    '**type** your <username> / now',
  ])
  expect(mended('<b>type</b>')).toEqual(['1:1 markup/html-tag', '1:8 markup/html-tag'])
  expect(shape('<script>alert(1)</script> <img src=x onerror=y>')).toEqual([
    '<script>alert(1)</script> <img src=x onerror=y>',
  ])
  expect(shape('a <!-- secret\n\nname --> b\n\n<!-- more\n\nnames -->\n\nc')).not.toContain('names')
})

it('the pointer of a screenshot tool leaves nothing behind', () => {
  const pointer = '<span class="image-annotator-pointer-label"><span>!</span></span>'
  expect(shape(`Look ${pointer}here`)).toEqual(['Look here'])
  expect(mended(`Look ${pointer}here`)).toHaveLength(4)
})

it('a comment is not printed, and a note says so', () => {
  const read = readBody('<!-- ask\n\nMaria -->\n\nText <!-- x -->here')
  expect(read.diagnostics.map(({severity}) => severity)).toEqual(['note', 'note'])
  expect(shape('<!-- ask\n\nMaria -->\n\nText <!-- x -->here')).toEqual(['Text here'])
})

it.each([
  ['never closed over a paragraph', '*In short', '*In short*'],
  ['never closed in a sentence', 'Now *click OK, then wait', 'Now *click OK*, then wait'],
  ['never closed behind a verb', '**Click the button to go on', '**Click** the button to go on'],
  ['never opened', 'The key is Ctrl-V*, and it works', 'The key is <Ctrl-V>, and it works'],
  ['apart from its words', 'Now **Click ** on it', 'Now **Click ** on it'],
  ['one asterisk short', 'Use **all of* it', 'Use **all of** it'],
  ['one asterisk too few at the start', 'Use *all of** it', 'Use **all of** it'],
])('emphasis that is %s is mended and reported', (_, body, meant) => {
  expect(shape(body)).toEqual([meant])
  expect(mended(body).map(line => line.split(' ')[1])).toEqual(['emphasis/unmatched'])
})

it('asterisks that mark nothing stay', () => {
  for (const body of [
    'the small asterisk (*) in it',
    '2 * 3 = 6',
    'all *.exe files',
    '5*3',
    'a * b',
  ]) {
    expect(shape(body)[0]?.replaceAll('`', '')).toBe(body)
    expect(mended(body)).toEqual([])
  }
})

it('bold beside Chinese signs needs no blanks', () => {
  expect(shape('中文**“粗体”**中文', 'zh')).toEqual(['中文**“粗体”**中文'])
  expect(readBody('中文**“粗体”**中文', 'zh').reports).toEqual([])
})

it.each([
  ['image/broken-syntax', '![The window(https://a.example/x.png)', '(The window)'],
  ['image/broken-syntax', 'Click ![OK] (/x.png) now', 'Click (OK) now'],
  [
    'image/missing-bang',
    'Click [OK](https://a.example/x.png)[Safe img 2] now',
    'Click (OK =Safe img 2) now',
  ],
  ['link/broken-syntax', 'A [*policy*] /en/chapter_2) first', 'A [*policy*](/en/chapter_2) first'],
  ['link/broken-title', '[All](https://a.example "ALL) of it', '[All](https://a.example) of it'],
  ['heading/marker-in-text', 'During ### Step 3** of it', 'During **Step 3** of it'],
])('%s is read as it was meant', (code, body, meant) => {
  const [line = ''] = shape(body)
  expect(line.replace(/^figure (.*)$/, '($1)')).toBe(meant)
  expect(mended(body).map(report => report.split(' ')[1])).toContain(code)
})

it.each([
  'javascript:alert(1)',
  'JavaScript:x',
  '%6aavascript:x',
  'java\u200bscript:x',
  'data:text/html,x',
  'smb://h/s',
  'chrome://settings',
])('the address %s is printed as text behind its words', url => {
  const body = `Open [it](${url}).`
  expect(shape(body)[0]).toMatch(/^Open it \(`.*`\)\.$/)
  expect(mended(body).at(-1)).toContain('link/odd-scheme')
})

it.each([
  ['javascript:alert(1)', 'error'],
  ['smb://h/s', 'error'],
  ['ms-msdt:/id', 'error'],
  ['search-ms:query=x', 'error'],
  ['file:///c/x', 'error'],
  ['unheard-of:x', 'error'],
  ['chrome://settings', 'warning'],
  ['about:config', 'warning'],
  ['xmpp:a@b.example', 'warning'],
])('the address %s is the graver, the more it could start: %s', (url, severity) => {
  expect(readBody(`Open [it](${url}).`).diagnostics).toMatchObject([
    {code: 'link/odd-scheme', severity},
  ])
})

it('what turns letters around is left out of an address, however that is written', () => {
  const turned = 'https://a.example/\u202ega.b'
  for (const written of [turned, `<${turned}>`, `[x](${turned})`]) {
    const read = JSON.stringify(topicOf(readBody(`See ${written} here.`)))
    expect(read).toContain('"url":"https://a.example/ga.b"')
    expect(read).not.toContain('\u202e')
  }
})

it('an address without its scheme is no link', () => {
  expect(shape('[it](//host/share)')).toEqual(['it (`//host/share`)'])
  expect(mended('[it](//host/share)')).toEqual(['1:1 link/no-scheme'])
})

it('allowed addresses are links as written', () => {
  expect(
    shape(
      '[a](https://x.example/%20y) [b](mailto:a@b.c) [c](tel:+1) [d](#e) [f](../g.md) <https://h.example>',
    ),
  ).toEqual([
    '[a](https://x.example/%20y) [b](mailto:a@b.c) [c](tel:+1) [d](#e) [f](../g.md) [`https://h.example`](https://h.example)',
  ])
})

it('words of the screen are labels, other italics are not', () => {
  expect(
    shape('Click *OK* in the *Options* window, not *now*. Then *File > Save*, *Ctrl-S*, *OK*.'),
  ).toEqual(['Click <OK> in the <Options> window, not *now*. Then <File > Save>, <Ctrl-S>, <OK>.'])
})

it('lines that were wrapped are joined, and two blanks at the end break the line', () => {
  expect(shape('one\ntwo  \nthree')).toEqual(['one two / three'])
})
