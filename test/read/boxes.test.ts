import {expect, it} from 'vitest'
import {readBody, readFiles, shape, topicOf} from './reading.ts'
import {shapeOf} from './shape.ts'

it.each([
  ['**Note**: Keep it.', 'note (label)', 'Keep it.'],
  ['**Note:** Keep it.', 'note (label)', 'Keep it.'],
  ['**Note** Keep it.', 'note (label)', 'Keep it.'],
  ['Note: Keep it.', 'note (label)', 'Keep it.'],
  ['*Note: Keep it.*', 'note (label)', 'Keep it.'],
  ['**Note: Keep it.**', 'note (label)', 'Keep it.'],
  ['**NOTE**: Keep it.', 'note (label)', 'Keep it.'],
  ['**Tip**: Keep it.', 'tip (label)', 'Keep it.'],
  ['**Warning**! Keep it.', 'warning (label)', 'Keep it.'],
  ['**Warning**!: Keep it.', 'warning (label)', 'Keep it.'],
  ['**Important**: Keep it.', 'warning (label) "Important"', 'Keep it.'],
  ['**IMPORTANT**: Keep it.', 'warning (label) "IMPORTANT"', 'Keep it.'],
  ['**Caution**: Keep it.', 'caution (label)', 'Keep it.'],
  ['**Danger**: Keep it.', 'danger (label)', 'Keep it.'],
  ['**Remember**: Keep it.', 'note (label) "Remember"', 'Keep it.'],
  ['**Installation Note**: Keep it.', 'note (label) "Installation Note"', 'Keep it.'],
])('%s is a labelled box', (body, box, text) => {
  expect(shape(body)).toEqual([box, `  ${text}`])
})

it.each([
  'Note that this is an imperative.',
  '**Remember my answer**: tick it.',
  'Tips on keeping it safe: many.',
  'Please note: this is a sentence.',
  'note: in small letters',
])('%s is no labelled box', body => {
  expect(shape(body)).toEqual([body])
})

it('a label alone takes what follows it', () => {
  expect(shape('**Important:**\n\n- a\n- b\n\nc')).toEqual([
    'warning (label) "Important"',
    '  bullets',
    '    - a',
    '    - b',
    'c',
  ])
})

it.each([
  ['a link only', '**[All of it](https://a.example)**', ['**[All of it](https://a.example)**']],
  ['a verb and few words', '**Click it and wait.**', ['instruction: **Click it and wait.**']],
  [
    'a way through menus',
    '**File > Save as > Safebox**',
    ['instruction: <File > Save as > Safebox>'],
  ],
  [
    'a short title',
    '**Method B: Re-installing the system**',
    ['runIn: Method B: Re-installing the system'],
  ],
  ['a title with a colon', '**Definitions**:', ['runIn: Definitions:']],
  ['a short sentence', '**Never share it!**', ['warning (bold)', '  Never share it!']],
  [
    'a long text',
    '**Without a stop, but with so many words that it cannot be the title of anything**',
    [
      'warning (bold)',
      '  Without a stop, but with so many words that it cannot be the title of anything',
    ],
  ],
  [
    'a text like a label',
    '**Remember to use the *secure* address of it**',
    ['warning (bold)', '  Remember to use the *secure* address of it'],
  ],
])('bold over a whole paragraph with %s', (_, body, meant) => {
  expect(shape(body)).toEqual(meant)
})

it('bold in pieces is bold as a whole', () => {
  expect(shape('**Never** **share it.**')).toEqual(['warning (bold)', '  Never share it.'])
})

it('a warning that announces a list holds the list, closed or not', () => {
  const inside = [
    'warning (bold)',
    '  Good ways to do it are:',
    '  bullets',
    '    - one',
    '    - two',
  ]
  expect(shape('**Good ways to do it are:**\n\n* one\n* two', 'en')).not.toEqual(inside)
  const long = 'It is extremely important that you do it in one of the ways that are named here:'
  const meant = ['warning (bold)', `  ${long}`, '  bullets', '    - one', '    - two']
  expect(shape(`**${long}**\n\n* one\n* two`)).toEqual(meant)
  expect(shape(`**${long}\n\n  * one\n  * two`)).toEqual(meant)
})

it.each([
  ['a path', '*C:\\Program Files*', ['`C:\\Program Files`']],
  [
    'what appears next',
    '*The window will appear as follows:*',
    ['result: The window will appear as follows:'],
  ],
  [
    'an example',
    '*In this example we chose a long one.*',
    ['note (italic)', '  In this example we chose a long one.'],
  ],
  ['a few words', '*Only four words here*', ['*Only four words here*']],
  [
    'many words',
    '*Write it down somewhere that nobody else ever looks at*',
    ['tip (italic)', '  Write it down somewhere that nobody else ever looks at'],
  ],
])('italics over a whole paragraph with %s', (_, body, meant) => {
  expect(shape(body)).toEqual(meant)
})

it('a warning that is italic once by mistake is one, in whatever topic it is bold', () => {
  const words = 'Choose a passphrase that nobody can guess.'
  const front = 'Title: T\nTool: Safebox\nLanguage: en\n\n'
  const read = readFiles({
    'safebox/01-safebox-setup.txt': `${front}*${words}*\n`,
    'safebox/02-safebox-basic.txt': `${front}**${words}**\n`,
  })
  expect(shapeOf(topicOf(read))).toEqual(['warning (italic)', `  ${words}`])
  expect(
    read.diagnostics.find(({code}) => code === 'admonition/markup-differs')?.notes,
  ).toHaveLength(1)
})

it.each([
  ['NOTE', 'note (alert)'],
  ['TIP', 'tip (alert)'],
  ['IMPORTANT', 'warning (alert) "IMPORTANT"'],
  ['WARNING', 'warning (alert)'],
  ['CAUTION', 'caution (alert)'],
  ['DANGER', 'danger (alert)'],
])('> [!%s] is a box', (word, box) => {
  expect(shape(`> [!${word}]\n> Keep *it*.\n>\n> - a`)).toEqual([
    box,
    '  Keep *it*.',
    '  bullets',
    '    - a',
  ])
})

it('an alert of another kind is a quote that keeps its word', () => {
  expect(shape('> [!FOO]\n> Keep it.')).toEqual(['quote', '  FOO', '  Keep it.'])
  expect(readBody('> [!FOO]\n> Keep it.').reports).toEqual(['1:1 admonition/unknown-kind'])
})

it('questions and answers are pairs, in whatever way they are marked', () => {
  for (const [q, a] of [
    ['***Q***:', '***A***:'],
    ['**Q**:', '**A**:'],
    ['Q:', 'A:'],
    ['**Question:**', '**Answer:**'],
  ]) {
    expect(
      shape(`First.\n\n${q} Why?\n\n${a} So.\n\nAnd so.\n\n${q} How?\n\n${a} Thus.`, 'en', 'faq'),
    ).toEqual(['First.', 'Q', '  Why?', 'A', '  So.', '  And so.', 'Q', '  How?', 'A', '  Thus.'])
  }
})

it('a bold question is no warning', () => {
  expect(
    shape('**Q: Is it safe to do this with a computer of somebody else?**\n\n**A**: *No.*'),
  ).toEqual(['Q', '  Is it safe to do this with a computer of somebody else?', 'A', '  No.'])
})

it('a box or a question inside itself is text', () => {
  expect(shape('Note: Note: Keep it.')).toEqual(['note (label)', '  Note: Keep it.'])
  expect(shape('Q: Q: Why?')).toEqual(['Q', '  Q: Why?', 'A'])
})
