import {existsSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {guideOf, readFiles, topicOf} from './reading.ts'
import {shapeOf} from './shape.ts'

function readFenced(yaml: string, body = 'Text.\n') {
  return readFiles({'safebox.md': `---\n${yaml}\n---\n${body}`})
}

it('front matter says how long, how hard, what to have ready, and until when', () => {
  const read = readFenced(
    [
      'title: Safebox',
      'language: en',
      'tool: Safebox',
      'time: 1 h 30 min',
      'difficulty: easy',
      'ready:',
      '  - a *USB stick*',
      '  - "your passphrase"',
      'checked: 2026-03-01',
      'expires: 2027-03-01',
      'platform: [Android, "iOS"]',
      'version: 1.10',
    ].join('\n'),
  )
  expect(read.reports).toEqual([])
  expect(guideOf(read).facts).toMatchObject({
    minutes: 90,
    difficulty: 'easy',
    checked: '2026-03-01',
    expires: '2027-03-01',
    platforms: ['Android', 'iOS'],
    version: '1.10',
  })
  expect(guideOf(read).facts.ready.map(row => row.length)).toEqual([2, 1])
})

it('values keep the words that stand there: no, 0755 and dates are text', () => {
  const read = readFenced('title: no\nlanguage: en\nversion: 0755')
  expect(topicOf(read).title).toBe('no')
  expect(guideOf(read).facts.version).toBe('0755')
})

it.each(['---js', '--- js', '---JS', '---javascript', '---json', '---coffee', '---constructor'])(
  '%s runs nothing and is reported',
  opener => {
    const canary = join(tmpdir(), 'fieldbook-canary')
    rmSync(canary, {force: true})
    const code = `{title: require('fs').writeFileSync(${JSON.stringify(canary)}, '')}`
    const read = readFiles({'bad.md': `${opener}\n${code}\n---\nText.\n`})
    expect(existsSync(canary)).toBe(false)
    expect(read.reports).toContain('1:1 header/fence')
    expect(shapeOf(topicOf(read))).toEqual(['Text.'])
  },
)

it('a header that is never closed is reported, and nothing of the text is lost', () => {
  const read = readFiles({'bad.md': '---\ntitle: Safebox\n\nText.\n'})
  expect(read.reports).toContain('1:1 header/fence')
  expect(shapeOf(topicOf(read))).toEqual(['title: Safebox', 'Text.'])
})

it('a rule at the top of a text is no header', () => {
  expect(shapeOf(topicOf(readFiles({'a.md': '--- hello there\n\nText.\n'})))).toEqual([
    '--- hello there',
    'Text.',
  ])
})

it('a colon in a value is reported, and the title is not lost with it', () => {
  const read = readFenced('title: Phones: the basics\nlanguage: en')
  expect(read.reports).toEqual(['2:14 header/yaml'])
  expect(read.diagnostics[0]?.hint).toContain('title: "Phones: the basics"')
  expect(topicOf(read).title).toBe('Phones: the basics')
})

it.each([
  ['title: @home', '"@home"'],
  ['title: [Safebox](https://safebox.example) for phones', 'for phones"'],
  ['title: One: two: three', '"One: two: three"'],
])('%s is met with the value between quotation marks, once', (line, mended) => {
  const {diagnostics} = readFenced(`${line}\nlanguage: en`)
  expect(diagnostics).toMatchObject([{code: 'header/yaml', repaired: true}])
  expect(diagnostics[0]?.hint).toContain(mended)
})

it('a value that holds quotation marks is not told to be put between others', () => {
  const [fault] = readFenced('title: "Keys" and: locks\nlanguage: en').diagnostics
  expect(fault).toMatchObject({code: 'header/yaml'})
  expect(fault?.fix).toBeUndefined()
})

it.each(['tilte', 'titel', 'tile'])('%s between fences is met with `title`', key => {
  const {diagnostics} = readFenced(`${key}: Phones\nlanguage: en`)
  expect(diagnostics).toContainEqual(
    expect.objectContaining({code: 'header/unknown-key', hint: 'did you mean `title`?'}),
  )
})

it('aliases, tags and nested values are refused where they stand', () => {
  const read = readFenced(
    'title: Safebox\nlanguage: en\nneed: &a Backup\ncomment: *a\nready: {a: b}',
  )
  expect(read.reports).toEqual(['5:10 header/not-text', '6:8 header/not-text'])
})

it('a number sign without a blank behind it belongs to the value, and is told', () => {
  const read = readFenced('title: Safebox #1  \nlanguage: en # of Ireland\nneed: "Backup" #2')
  expect(topicOf(read).title).toBe('Safebox #1')
  expect(guideOf(read)).toMatchObject({language: 'en', facts: {needs: ['Backup']}})
  expect(read.reports).toEqual(['2:16 header/comment'])
})

it('a header of thousands of brackets or blank lines ends quickly', () => {
  const deep = readFenced(`title: Safebox\nlanguage: en\nready: ${'['.repeat(20_000)}`)
  expect(deep.reports.some(line => line.endsWith('header/yaml'))).toBe(true)
  expect(readFenced('\n'.repeat(30_000)).reports).toContain('1:1 header/yaml')
})

it('a comment may stand above the fence', () => {
  const read = readFiles({
    'a.md': '<!-- from elsewhere -->\n---\ntitle: Safebox\nlanguage: en\n---\nText.',
  })
  expect(topicOf(read).title).toBe('Safebox')
  expect(shapeOf(topicOf(read))).toEqual(['Text.'])
})

it('a whole text under a key of its own becomes a section', () => {
  const read = readFenced(
    'title: Safebox\nlanguage: en\nwalk_through: |\n  * one\n  * two\n\n  **three**',
    '',
  )
  expect(shapeOf(topicOf(read))).toEqual([
    '# Walk through',
    '  bullets',
    '    - one',
    '    - two',
    '  runIn: three',
  ])
})

it('keys of objects are keys like any other', () => {
  const read = readFenced('title: Safebox\nlanguage: en\n__proto__: x\nconstructor: y')
  expect(read.reports).toEqual(['4:1 header/unknown-key', '5:1 header/unknown-key'])
})
