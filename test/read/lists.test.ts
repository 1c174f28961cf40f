import {expect, it} from 'vitest'
import {readBody, shape} from './reading.ts'

const inStep = (body: string) => `# One\n\n## Step 1\n\n${body}`
const step = (body: string) =>
  shape(inStep(body))
    .slice(2)
    .map(line => line.slice(4))
const codes = (body: string) =>
  readBody(inStep(body)).reports.map(
    line => `${Number(line.split(':')[0]) - 4}: ${line.split(' ')[1]}`,
  )

it('numbers are kept as written', () => {
  expect(step('3. Click a\n4. Click b')).toEqual(['callouts', '  3 Click a', '  4 Click b'])
})

it('a list goes on after a bullet, a paragraph or a warning, which belong to the item before', () => {
  const body =
    '1. Click a\n\n* A menu opens.\n\n2. Click b\n\n**Never click c, whatever happens.**\n\n3. Click d\n\nWait.\n\n4. Click e'
  expect(step(body)).toEqual([
    'callouts',
    '  1 Click a',
    '    explanation: A menu opens.',
    '  2 Click b',
    '    warning (bold)',
    '      Never click c, whatever happens.',
    '  3 Click d',
    '    Wait.',
    '  4 Click e',
  ])
  expect(codes(body)).toEqual(['5: list/continued', '9: list/continued', '13: list/continued'])
})

it('a list that starts at 1 again is a new list', () => {
  expect(step('1. Click a\n2. Click b\n\n1. Click c')).toEqual([
    'callouts',
    '  1 Click a',
    '  2 Click b',
    'callouts',
    '  1 Click c',
  ])
})

it('bullets and numbers that touch are one list', () => {
  const body =
    '* Look at it\n1. Click a\n* **Never click c, whatever happens.**\n2. Click b\n* It is now on'
  expect(step(body)).toEqual([
    'explanation: Look at it',
    'callouts',
    '  1 Click a',
    '    warning (bold)',
    '      Never click c, whatever happens.',
    '  2 Click b',
    '    result: It is now on',
  ])
  expect(codes(body)).toEqual([
    '2: list/type-switch',
    '3: list/type-switch',
    '4: list/type-switch',
    '4: list/continued',
    '5: list/type-switch',
  ])
})

it('the outermost bullets of a step explain, and numbers inside them are those of the step', () => {
  expect(step('* We will now look.\n\n    1. Click a\n    2. Click b\n\n* Go on.')).toEqual([
    'explanation: We will now look.',
    'callouts',
    '  1 Click a',
    '  2 Click b',
    'explanation: Go on.',
  ])
})

it('a bullet below acts that blank lines part remarks on the last, if it tells no outcome', () => {
  const acts = '1. Click *File*\n\n2. Click *Close*\n\n'
  const read = ['callouts', '  1 Click <File>', '  2 Click <Close>']
  expect(step(`${acts}* *Ctrl-W* is shorter.`)).toEqual([
    ...read,
    '    explanation: <Ctrl-W> is shorter.',
  ])
  expect(step(`${acts}* You should now see it.`)).toEqual([
    ...read,
    'result: You should now see it.',
  ])
  expect(step(`${acts}* **Never let go.**`)).toEqual([...read, 'warning (bold)', '  Never let go.'])
  expect(step('1. Click *File*\n2. Click *Close*\n\n* *Ctrl-W* is shorter.')).toEqual([
    ...read,
    'explanation: <Ctrl-W> is shorter.',
  ])
})

it('bullets that a colon announces are a list of choices', () => {
  expect(
    step('You can either:\n\n* wait\n* stop\n\n1. Click it if:\n\n    * you can\n    * you must'),
  ).toEqual([
    'You can either:',
    'bullets',
    '  - wait',
    '  - stop',
    'callouts',
    '  1 Click it if:',
    '    bullets',
    '      - you can',
    '      - you must',
  ])
})

it('bullets outside a step stay bullets', () => {
  expect(shape('* a\n* b')).toEqual(['bullets', '  - a', '  - b'])
})

it('the first of two 1s explains if it is no instruction', () => {
  const body = '1. For this example, we use a\n\n1. Select b\n\n2. Click c'
  expect(step(body)).toEqual([
    'explanation: For this example, we use a',
    'callouts',
    '  1 Select b',
    '  2 Click c',
  ])
  expect(codes(body)).toEqual(['1: list/number-sequence'])
})

it('a doubled number moves the rest up by one, but not where a picture shows the numbers', () => {
  expect(step('1. Click a\n2. Click b\n2. Click c')).toEqual([
    'callouts',
    '  1 Click a',
    '  2 Click b',
    '  3 Click c',
  ])
  expect(step('![x](y.png)\n\n1. Click a\n2. Click b\n2. Click c').slice(-3)).toEqual([
    '  1 Click a',
    '  2 Click b',
    '  2 Click c',
  ])
})

it('a gap in the numbers is reported and kept', () => {
  expect(step('1. Click a\n3. Click b')).toEqual(['callouts', '  1 Click a', '  3 Click b'])
  expect(codes('1. Click a\n3. Click b')).toEqual(['2: list/number-sequence'])
})

it('a list of 1s only is counted', () => {
  expect(step('1. Click a\n1. Click b\n1. Click c')).toEqual([
    'callouts',
    '  1 Click a',
    '  2 Click b',
    '  3 Click c',
  ])
  expect(codes('1. Click a\n1. Click b\n1. Click c')).toEqual([])
})

it('a line that lost its number is an item', () => {
  const body =
    '1. Right-click the field\nClick *Paste*. Either:\n\n  * it is there, or\n  * it is not.'
  expect(step(body)).toEqual([
    'callouts',
    '  1 Right-click the field',
    '  2 Click <Paste>. Either:',
    '    bullets',
    '      - it is there, or',
    '      - it is not.',
  ])
  expect(codes(body)).toEqual(['2: list/unnumbered-continuation'])
})

it('a line that was only wrapped is none', () => {
  const wrapped = `1. ${'word '.repeat(14)}and you can then\nSelect it, which is the very last thing that you have to do for now`
  expect(step(wrapped)).toHaveLength(2)
})

it('bullets that are indented by one blank belong under the item before', () => {
  const body = '- Lock the door:\n - at night\n - when you leave\n- Close the windows'
  expect(shape(body)).toEqual([
    'bullets',
    '  - Lock the door:',
    '    bullets',
    '      - at night',
    '      - when you leave',
    '  - Close the windows',
  ])
  expect(readBody(body).reports).toEqual(['2:2 list/shallow-nesting', '3:2 list/shallow-nesting'])
})

it('lines that are indented under nothing are lists and text, never code', () => {
  expect(shape('# One\n\n    1. Click a\n    2. Click b\n\n        deeper\n\n    text')).toEqual([
    '# One',
    '  callouts',
    '    1 Click a',
    '    2 Click b',
    '      deeper',
    '  text',
  ])
})

it('tasks are ticked or not', () => {
  expect(shape('- [ ] *Lock* it\n- [x] Leave')).toEqual(['tasks', '  - *Lock* it', '  x Leave'])
})

it('review questions are questions, with numbers or without', () => {
  expect(shape('1. Why?\n2. How?', 'en', 'questions')).toEqual([
    'questions',
    '  1 Why?',
    '  2 How?',
  ])
  expect(shape('- Why?\n- How?', 'en', 'questions')).toEqual(['questions', '  - Why?', '  - How?'])
})

it('an item says whether it is an act', () => {
  const {library} = readBody(
    inStep('1. Click a\n2. This is b\n3. If it is not, click c\n4. If it is, wait a moment'),
  )
  const list = library.guides[0]?.topics[0]?.sections[0]?.steps[0]?.blocks[0]
  expect(list?.kind === 'list' && list.items.map(({role}) => role)).toEqual([
    'instruction',
    'observation',
    'instruction',
    'instruction',
  ])
})

it('lists deeper than eight are reported, and every word stays', () => {
  const body = Array.from({length: 14}, (_, depth) => `${'  '.repeat(depth)}- word${depth}`).join(
    '\n',
  )
  const read = readBody(body)
  expect(read.reports.map(line => line.split(' ')[1])).toContain('list/too-deep')
  for (let depth = 0; depth < 14; depth++) expect(shape(body).join(' ')).toContain(`word${depth}`)
})
