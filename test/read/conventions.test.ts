import {describe, expect, it} from 'vitest'
import {readBody, shape} from './reading.ts'

it('a paragraph of pictures is a figure, and the caption after it is its caption', () => {
  expect(shape('![a](a.png)[S img 1]\n\n*Figure 1: The **main** window*')).toEqual([
    'figure a =S img 1: Figure 1: The **main** window',
  ])
  expect(shape('![a](a.png) ![b](b.png)\n\n*Figures 3, 4: Both*')).toEqual([
    'figure a + b: Figures 3, 4: Both',
  ])
  expect(shape('![a](a.png)\n*Figure 1: Same paragraph*')).toEqual([
    'figure a: Figure 1: Same paragraph',
  ])
})

it('a caption without its picture stays a paragraph, and is no tip', () => {
  expect(shape('*Figure 1: The window that you will see after a while*')).toEqual([
    '*Figure 1: The window that you will see after a while*',
  ])
})

it('a picture in a sentence is a button', () => {
  expect(shape('**Click** ![OK](ok.png)[S img 2] to go on')).toEqual([
    '**Click** (OK =S img 2) to go on',
  ])
})

it('call-outs are numbers and places on a picture, with a ring where one is wanted', () => {
  expect(shape('![a](a.png){callouts="1:120,80 2:300,220,40x20"}')).toEqual([
    'figure a 1@120,80,0x0 2@300,220,40x20',
  ])
  expect(shape('![a](a.png)[S img 1]{callouts="1:1,2"}')).toEqual(['figure a =S img 1 1@1,2,0x0'])
  expect(readBody('![a](a.png){callouts="one:1,2"}').reports).toEqual(['1:12 image/callouts'])
})

it('braces anywhere else are text', () => {
  expect(shape('{{title}} and {callouts="1:1,2"} and [a](b){.c}')).toEqual([
    '{{title}} and {callouts="1:1,2"} and [a](b){.c}',
  ])
})

it('footnotes stand where they are called', () => {
  expect(
    shape(
      'One[^a] and two^[right *here*].\n\n[^a]: The note.\n\n    Its second paragraph.\n\nThree.',
    ),
  ).toEqual(['One^(The note.; Its second paragraph.) and two^(right *here*).', 'Three.'])
})

it('a footnote that nobody calls is printed, and one that is missing stays text', () => {
  expect(shape('One[^b].\n\n[^a]: The note.')).toEqual(['One[^b].', 'The note.'])
  expect(readBody('One[^b].\n\n[^a]: The note.').reports).toEqual(['3:7 footnote/unused'])
})

it('a footnote inside a footnote stays text', () => {
  expect(shape('One^[two ^[three]].')).toEqual(['One^(two ^[three]).'])
})

it('footnotes that call each other end', () => {
  expect(shape('One[^a].\n\n[^a]: Two[^b].\n\n[^b]: Three[^a].').join(' ')).toContain('Two')
})

it('definition lists and bullets that begin with their term say the same', () => {
  const meant = ['term Port', '  A door.', 'term Proxy', '  A go-between.']
  expect(shape('Port\n: A door.\n\nProxy\n: A go-between.')).toEqual(meant)
  expect(shape('- **Port:** A door.\n- **Proxy**: A go-between.')).toEqual(meant)
  expect(shape('- **Port:** A door.\n- Another thing.')).toEqual([
    'bullets',
    '  - **Port:** A door.',
    '  - Another thing.',
  ])
})

it('a table keeps all of its cells, escaped bars and longer rows too', () => {
  expect(shape('| a | *b* |\n| --- | :-: |\n| c \\| d | e | f |\n| g |')).toEqual([
    'a | *b*',
    'c | d | e | f',
    'g',
  ])
})

describe('cells that a row has more than the head', () => {
  const head = '| a | b |\n| --- | --- |\n'

  it.each([
    ['are left out where they are empty', '| c | d |||||\n| e |', ['c | d', 'e']],
    ['are a row of their own below a gap', '| c | d |||| e | f ||', ['c | d', 'e | f']],
    ['are as many rows as they fill', '| c | d || e | f || g | h |', ['c | d', 'e | f', 'g | h']],
    ['stay where they fill no row', '| c | d || e |', ['c | d |  | e']],
    ['stay where they are too many', '| c | d || e | f | g |', ['c | d |  | e | f | g']],
  ])('%s', (_, row, rows) => {
    expect(shape(head + row)).toEqual(['a | b', ...rows])
  })
})

it('empty rows that part groups are left out, those at the end of a form are not', () => {
  const rows = ['| **One** | |', '| c | d |', '||||', '| **Two** | |', '| | |', '|||']
  expect(shape(`| a | b |\n| --- | --- |\n${rows.join('\n')}`)).toEqual([
    'a | b',
    '**One** | ',
    'c | d',
    '**Two** | ',
    ' | ',
    ' | ',
  ])
})

it('code is kept as it stands', () => {
  expect(shape('```sh\n  apt install x\n**y**\n```\n\nand `a  b`')).toEqual([
    'code',
    '    apt install x',
    '  **y**',
    'and `a  b`',
  ])
})

it('reference links work, and a sentence that looks like one stays', () => {
  expect(shape('See [it][1].\n\n[1]: https://a.example "A"\n\n[Note]: Important words')).toEqual([
    'See [it](https://a.example).',
    '[Note]: Important words',
  ])
})

it('a line of dashes under a text is a rule, not a heading', () => {
  expect(shape('IMAP and POP\n---\nmore')).toEqual(['IMAP and POP', 'rule', 'more'])
})

it('spans cut out the very text', () => {
  const body = '# One\n\nTwo *three* [four](five).\n\n- six\n  seven\n'
  const {library, sources} = readBody(body)
  const [topic] = library.guides[0]?.topics ?? []
  const source = [...sources.values()][0]
  const [section] = topic?.sections ?? []
  const cut = (span: {start: number; end: number} | undefined) =>
    source?.text.slice(span?.start, span?.end)
  const [paragraph, list] = section?.blocks ?? []
  expect(cut(section?.span)).toBe(body.trim())
  expect(cut(paragraph?.span)).toBe('Two *three* [four](five).')
  expect(cut(list?.span)).toBe('- six\n  seven')
  if (paragraph?.kind !== 'paragraph') throw new Error('not a paragraph')
  expect(paragraph.inlines.map(({span}) => cut(span))).toEqual([
    'Two ',
    '*three*',
    ' ',
    '[four](five)',
    '.',
  ])
})
