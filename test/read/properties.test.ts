import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lostWords} from './lost-words.ts'
import {type Read, readFiles} from './reading.ts'

/** The same texts in every run: a failure is one for everybody. Change it to look for more. */
fc.configureGlobal({seed: 1})

const header = 'Object_type: Tool\nTool: Safebox\nTitle: T\nLanguage: EN\n\n'

/** What authors write, right and damaged; put together in any order. */
const pieces = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '##',
    '### Step 1\n\n',
    '## Step 2 (optional)\n',
    '**Step 3**. ',
    '* ',
    '- ',
    '1. ',
    '2. ',
    '4. ',
  ],
  ...[
    '    ',
    '  ',
    ' ',
    '\n',
    '\n\n',
    '\n',
    '  \n',
    '> ',
    '> [!NOTE]\n',
    '| a | b |\n| - | - |\n',
    '|',
    '---\n',
    '```\n',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^a]',
    '[^a]: ',
    '^[',
    '{#id}',
    '{callouts="1:2,3"}',
  ],
  ...[
    'word',
    'Click',
    ' OK ',
    ' and ',
    'Note: ',
    '**Note**: ',
    'Q: ',
    'A: ',
    '*Figure 1: x*',
    ': ',
    '.',
    '!',
    ',',
  ],
  ...[
    '[a](b)',
    '![c](d.png)',
    '[Ref id]',
    'https://e.example/f',
    'g@h.example',
    'C:\\i j\\k',
    '<b>',
    '</b>',
    '<user>',
  ],
  ...[
    '\\*',
    '\\',
    '&gt;',
    '&',
    '<!-- x -->',
    '**Never do it, whatever happens.**',
    '*As follows:*',
    '中文',
    '步骤1',
    'مرحله',
  ],
)
const document = fc.array(pieces, {maxLength: 40}).map(parts => parts.join(''))
const text = fc.oneof(
  document,
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
)

function read(body: string): Read {
  return readFiles({'safebox/01-safebox-basic.txt': header + body})
}

/** Random texts take their time on a busy machine. */
describe('any text', {timeout: 60_000}, () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(text, body => void read(body)),
      {numRuns: 1500},
    )
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), bytes => void readFiles({'a.txt': bytes})),
      {numRuns: 300},
    )
  })

  it('with any header is read without an error', () => {
    const headers = fc.array(
      fc.constantFrom(
        '---\n',
        'Title: ',
        'a: b\n',
        '\n',
        '- ',
        '[',
        '{',
        '&a ',
        '*a',
        '|\n',
        '"',
        ': ',
        '  ',
        'x',
      ),
    )
    fc.assert(
      fc.property(headers, text, (lines, body) => void readFiles({'a.md': lines.join('') + body})),
      {numRuns: 500},
    )
  })

  it('gives the same guides when it is read again', () => {
    fc.assert(
      fc.property(document, body => void expect(read(body)).toEqual(read(body))),
      {numRuns: 200},
    )
  })

  it('has all spans inside the file, and inner spans inside outer ones', () => {
    fc.assert(
      fc.property(text, body => {
        const {library, sources, diagnostics} = read(body)
        const length = [...sources.values()][0]?.text.length ?? 0
        const whole = {start: 0, end: length}
        for (const guide of library.guides)
          for (const topic of guide.topics) expectInside(topic, whole)
        for (const {span} of diagnostics) expectInside({span}, whole)
      }),
      {numRuns: 500},
    )
  })

  it('loses no word', () => {
    fc.assert(
      fc.property(document, body => void expect(lostWords(read(body))).toEqual([])),
      {numRuns: 1500},
    )
  })
})

interface Place {
  readonly start: number
  readonly end: number
}

/** Every node lies inside the node around it; a footnote stands elsewhere than its call. */
function expectInside(node: unknown, outer: Place): void {
  if (typeof node !== 'object' || node === null) return
  const own = 'span' in node && isPlace(node.span) ? node.span : outer
  expect(own.start, JSON.stringify(node)).toBeGreaterThanOrEqual(outer.start)
  expect(own.end, JSON.stringify(node)).toBeLessThanOrEqual(outer.end)
  expect(own.end).toBeGreaterThanOrEqual(own.start)
  if ('kind' in node && node.kind === 'footnote') return
  for (const [key, value] of Object.entries(node)) if (key !== 'span') expectInside(value, own)
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}
