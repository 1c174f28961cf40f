import {expect, it} from 'vitest'
import type {Block} from '../../src/model/block.ts'
import {
  box,
  guide,
  handbook,
  item,
  list,
  paragraph,
  picture,
  section,
  span,
  step,
  text,
  topic,
} from '../model/build.ts'
import {inner, laidOut, laidOutBlocks} from './laid-out.ts'

async function expectXhtml(blocks: readonly Block[], xhtml: string): Promise<void> {
  expect(await laidOutBlocks(blocks)).toBe(xhtml)
}

it('a paragraph says what it is for', async () => {
  await expectXhtml(
    [
      paragraph('One'),
      {...paragraph('Two'), role: 'explanation'},
      {...paragraph('Three'), role: 'result'},
      {...paragraph('Four'), role: 'runIn'},
    ],
    '<p>One</p><p class="explanation">Two</p><p class="result">Three</p><p class="run-in">Four</p>',
  )
})

it('a call-out keeps the number that the author wrote', async () => {
  const first = item('Click', {number: 3})
  const second = item('A window opens', {number: 5, role: 'observation'})
  await expectXhtml(
    [list('callouts', first, second)],
    '<ol class="callouts"><li class="instruction" value="3"><p>Click</p></li>' +
      '<li class="observation" value="5"><p>A window opens</p></li></ol>',
  )
})

const arabic = {language: 'ar', direction: 'rtl'} as const

/** The discs of the text, or those on pictures, of an Arabic guide with these blocks. */
async function discsOf(blocks: readonly Block[], found: RegExp): Promise<readonly string[]> {
  const only = guide('tool', [topic('', {role: 'other', blocks, ...arabic})], arabic)
  const xhtml = (await laidOut(handbook([only]))).text('tool-ar')
  return [...xhtml.matchAll(found)].map(([, disc = '']) => disc)
}

it('discs have the digits of the language, unless a picture beside them may show its own', async () => {
  const acts = list('callouts', item('انقر', {number: 3}), item('اكتب', {number: 12}))
  const plate = {plate: 'aa.png', width: 640, height: 400, alt: 'نافذة'}
  const drawn = {...plate, callouts: [{number: 3, x: 2, y: 3, width: 40, height: 5}]}
  const figure = (one: object): Block => ({
    kind: 'figure',
    pictures: [picture(one)],
    caption: [],
    span,
  })
  const inText = /data-disc="([^"]*)"/g
  const onPicture = /data-callouts="([^,"]*)/g
  expect(await discsOf([acts], inText)).toEqual(['٣', '١٢'])
  expect(await discsOf([figure(drawn), acts], inText)).toEqual(['٣', '١٢'])
  expect(await discsOf([figure(drawn), acts], onPicture)).toEqual(['٣'])
  expect(await discsOf([figure({alt: 'نافذة'}), acts], inText)).toEqual(['٣', '١٢'])
  expect(await discsOf([figure(plate), acts], inText)).toEqual([])
  expect(await discsOf([list('questions', item('لماذا؟'))], inText)).toEqual(['١'])
})

it('lists say whether they are bullets, questions or tasks', async () => {
  await expectXhtml(
    [list('bullets', item('a')), list('questions', item('b', {number: 1}))],
    '<ul class="bullets"><li><p>a</p></li></ul>' +
      '<ol class="questions"><li value="1"><p>b</p></li></ol>',
  )
  await expectXhtml(
    [list('tasks', item('c', {checked: true}), item('d'))],
    '<ul class="tasks"><li class="done"><p>c</p></li><li class="todo"><p>d</p></li></ul>',
  )
})

it.each([
  ['danger', 'section', 'DANGER'],
  ['warning', 'section', 'WARNING'],
  ['caution', 'section', 'CAUTION'],
  ['note', 'aside', 'Note'],
  ['tip', 'aside', 'Tip'],
] as const)('a box of level %s is a framed %s that says %s first', async (level, frame, signal) => {
  await expectXhtml(
    [box(level, [paragraph('Look.')])],
    `<${frame} class="box ${level}"><p class="signal"><span class="word">${signal}</span></p>` +
      `<p>Look.</p></${frame}>`,
  )
})

it("an author's own label stands beside the signal word of a hazard", async () => {
  await expectXhtml(
    [box('caution', [paragraph('Look.')], {label: [text('Important')]})],
    '<section class="box caution"><p class="signal"><span class="word">CAUTION</span> ' +
      '<span class="title">Important</span></p><p>Look.</p></section>',
  )
})

it("an author's own label takes the place of a note's, which would say it twice", async () => {
  await expectXhtml(
    [box('note', [paragraph('Look.')], {label: [text('Installation Note')]})],
    '<aside class="box note"><p class="signal"><span class="word">Installation Note</span></p>' +
      '<p>Look.</p></aside>',
  )
})

it('a figure shows its plates, with the discs as data, and its caption last', async () => {
  const callouts = [{number: 1, x: 2, y: 3, width: 40, height: 5}]
  const plate = {plate: 'aa.png', width: 640, height: 400, alt: 'Main "window"', callouts}
  const caption = [text('Figure 1')]
  await expectXhtml(
    [{kind: 'figure', pictures: [picture(plate)], caption, span}],
    '<figure><img class="plate" src="aa.png" alt="Main &quot;window&quot;" width="640" ' +
      'height="400" data-callouts="1,2,3,40,5"/><figcaption>Figure 1</figcaption></figure>',
  )
})

it('a missing picture says what was to be seen, or that a picture belongs there', async () => {
  const pictures = [picture({alt: 'The main window'}), picture()]
  await expectXhtml(
    [{kind: 'figure', pictures, caption: [], span}],
    '<figure class="missing"><p class="placeholder">Picture: The main window</p>' +
      '<p class="placeholder">A picture belongs here.</p></figure>',
  )
})

it('terms and their meanings', async () => {
  const entry = {
    kind: 'definition',
    term: [text('Book')],
    blocks: [paragraph('A file')],
    span,
  } as const
  await expectXhtml(
    [{kind: 'definitions', entries: [entry], span}],
    '<dl class="definitions"><dt>Book</dt><dd><p>A file</p></dd></dl>',
  )
})

it('questions and answers', async () => {
  const pair = {
    kind: 'answer',
    question: [paragraph('Why?')],
    answer: [paragraph('So.'), paragraph('And so.')],
    span,
  } as const
  await expectXhtml(
    [{kind: 'answers', pairs: [pair], span}],
    '<dl class="answers"><dt><p>Why?</p></dt><dd><p>So.</p><p>And so.</p></dd></dl>',
  )
})

it('a table names its columns and keeps their alignment', async () => {
  const cell = (words: string) => ({kind: 'cell', inlines: [text(words)], span}) as const
  const table: Block = {
    kind: 'table',
    alignments: ['start', 'end'],
    head: [cell('Box'), cell('Often')],
    rows: [[cell('Danger'), cell('1')]],
    span,
  }
  await expectXhtml(
    [table, {...table, head: []}],
    '<table><thead><tr><th scope="col">Box</th><th class="end" scope="col">Often</th></tr></thead>' +
      '<tbody><tr><td>Danger</td><td class="end">1</td></tr></tbody></table>' +
      '<table><tbody><tr><td>Danger</td><td class="end">1</td></tr></tbody></table>',
  )
})

it('quotes, lines to type and rules', async () => {
  await expectXhtml(
    [
      {kind: 'quote', blocks: [paragraph('Lock it.')], span},
      {kind: 'code', text: 'cd  books\n\nls <all>', span},
      {kind: 'rule', span},
    ],
    '<blockquote><p>Lock it.</p></blockquote><pre>cd  books\n\nls &lt;all&gt;</pre><hr/>',
  )
})

it('questions are to be answered without looking; a topic that asks nothing does not say so', async () => {
  const asked = list('questions', item('Why?', {number: 1}))
  const review = (rest: object) =>
    inner(guide('tool', [topic('Questions', {role: 'review', ...rest})]))
  const hint = '<h2>Questions</h2><p class="hint">Answer without looking. Then check.</p>'
  expect(await review({blocks: [asked]})).toContain(`${hint}<ol class="questions">`)
  expect(await review({sections: [section('All', {blocks: [asked]})]})).toContain(hint)
  expect(await review({blocks: [paragraph('None yet.')]})).not.toContain('class="hint"')
  const other = topic('Questions', {role: 'other', blocks: [asked]})
  expect(await inner(guide('tool', [other]))).not.toContain('class="hint"')
})

it('a short paragraph that opens a section of steps is its lead', async () => {
  const steps = [step('1', [paragraph('Go.')])]
  const opened = async (first: Block, rest: object = {steps}) =>
    inner(
      guide('tool', [topic('Howto', {sections: [section('Make it', {blocks: [first], ...rest})]})]),
    )
  const short = 'A locked book holds all passwords.'
  expect(await opened(paragraph(short))).toContain(`<p class="lead">${short}</p>`)
  const long = `${'So many words. '.repeat(10)}End.`
  expect(await opened(paragraph(long))).toContain(`<p>${long}</p>`)
  expect(await opened(paragraph('密'.repeat(80)))).not.toContain('class="lead"')
  expect(await opened(paragraph('You need:'))).toContain('<p>You need:</p>')
  expect(await opened(paragraph(short), {})).toContain(`<p>${short}</p>`)
  expect(await opened({...paragraph(short), role: 'result'})).toContain('<p class="result">')
})
