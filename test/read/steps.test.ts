import {expect, it} from 'vitest'
import {readBody, shape, topicOf} from './reading.ts'

const codes = (body: string, language?: string) => readBody(body, language).reports

it('a step belongs to the section before it, whatever its own depth', () => {
  expect(shape('# One\n\n### Step 1\n\na\n\n## Step 2\n\nb\n\n## Two\n\n# Step 1\n\nc')).toEqual([
    '# One',
    '  step 1',
    '    a',
    '  step 2',
    '    b',
    '  ## Two',
    '    step 1',
    '      c',
  ])
  expect(codes('# One\n\n### Step 1\n\na\n\n## Step 2\n\nb')).toEqual([])
})

it('a step heading may hold a remark, a title and a full stop', () => {
  expect(
    shape(
      '## Step 1 (Firefox)\n\na\n\n## Step 2.\n\nb\n\n## Step3\n\nc\n\n## Step 4: Save it (now)\n\nd',
    ),
  ).toEqual([
    'step 1 (Firefox)',
    '  a',
    'step 2',
    '  b',
    'step 3',
    '  c',
    'step 4: Save it (now)',
    '  d',
  ])
})

it('a heading that only begins like a step is a section', () => {
  expect(shape('# Steps to follow\n\na\n\n# Stepping out\n\nb')).toEqual([
    '# Steps to follow',
    '  a',
    '# Stepping out',
    '  b',
  ])
})

it('a heading whose blank is missing is one all the same', () => {
  expect(shape('# One\n\n##Step 1\n\na\n\n##Two##\n\nb\n\n#1 on the list')).toEqual([
    '# One',
    '  step 1',
    '    a',
    '  ## Two',
    '    b',
    '    #1 on the list',
  ])
  expect(codes('# One\n\n##Step 1\n\na')).toEqual(['3:1 heading/no-space'])
})

it.each([
  ['**Step 1**. **Enable** it', 'step 1', '  instruction: **Enable** it'],
  ['Step 8. *Block users*.', 'step 8', '  *Block users*.'],
  ['** Step 4**. Go on', 'step 4', '  Go on'],
  ['** Step 4: Go on', 'step 4', '  Go on'],
  ['**Step 2:** Go on', 'step 2', '  Go on'],
])('a step that is written as text is a step: %s', (body, step, text) => {
  expect(shape(`# One\n\n## Step 1\n\na\n\n${body}`).slice(3)).toEqual([`  ${step}`, `  ${text}`])
  expect(codes(`# One\n\n## Step 1\n\na\n\n${body}`)).toContain('7:1 step/heading-as-text')
})

it('a sentence about a step is no step', () => {
  for (const body of [
    '**Step 3** shows how',
    'Step 1 is done',
    'See **Step 1**. Then go',
    'Steps 1 to 3.',
  ]) {
    expect(shape(`# One\n\n${body}`)).toEqual(['# One', `  ${body}`])
  }
})

it('where no step has a heading, one mild report is enough', () => {
  const {diagnostics} = readBody('**Step 1**. a\n\n**Step 2**. b\n\n**Step 3**. c')
  expect(diagnostics).toMatchObject([{code: 'step/heading-as-text', severity: 'note'}])
})

it('an instruction in the heading of a step goes under it', () => {
  expect(shape('# One\n\n### Step 1**. **Select Start > Safebox** to open it')).toEqual([
    '# One',
    '  step 1',
    '    instruction: **Select Start > Safebox** to open it',
  ])
})

it.each([
  ['step/number-repeated', '1 2 2 3', 'expected Step 3, found Step 2'],
  ['step/number-skipped', '1 2 4', 'expected Step 3, found Step 4'],
])('%s is reported and the numbers stay as written', (code, numbers, message) => {
  const body = numbers
    .split(' ')
    .map(number => `## Step ${number}\n\na\n`)
    .join('\n')
  expect(readBody(`# One\n\n${body}`).diagnostics).toMatchObject([{code, message}])
  const steps = shape(`# One\n\n${body}`).filter(line => line.startsWith('  step'))
  expect(steps.map(line => line.slice(7)).join(' ')).toBe(numbers)
})

it('steps may go on counting from the section before', () => {
  const body = '# One\n\n## Step 1\n\na\n\n# Two\n\n## Step 2\n\nb'
  expect(readBody(body).diagnostics).toMatchObject([
    {code: 'step/continues-section', severity: 'note'},
  ])
})

it('a second step 1 begins a procedure, and the sentence that leads in goes with it', () => {
  const body =
    '# One\n\n## Step 1\n\na\n\n## Step 2\n\nb\n\nTo undo it:\n\n## Step 1\n\nc\n\n# Two\n\nd'
  expect(shape(body)).toEqual([
    '# One',
    '  step 1',
    '    a',
    '  step 2',
    '    b',
    '  ## ',
    '    To undo it:',
    '    step 1',
    '      c',
    '# Two',
    '  d',
  ])
  expect(codes(body)).toEqual(['13:1 step/number-restarted'])
})

it('a third procedure stands beside the second, not inside it', () => {
  const steps = '## Step 1\n\na\n\n## Step 2\n\nb\n\n'
  expect(shape(steps.repeat(3)).filter(line => line.includes('#'))).toEqual(['# ', '# '])
})

it('a heading that skips a level, and one with nothing under it, are reported', () => {
  expect(codes('# One\n\na\n\n### Deep\n\nb\n\n# Empty\n\n# Last\n\nc')).toEqual([
    '5:1 heading/level-jump',
    '9:1 heading/empty-section',
  ])
})

it('a step may ask to face the next one, and nobody reads how', () => {
  const text =
    '## Compare {#compare time=5}\n\n### Step 1: Yours {facing}\n\na\n\n### Step 2 {face}\n\nb'
  const [section] = topicOf(readBody(text)).sections
  expect(section).toMatchObject({minutes: 5, anchor: 'compare'})
  expect(section?.steps.map(({facing}) => facing)).toEqual([true, false])
  expect(shape(text)).toEqual([
    '# Compare {#compare}',
    '  step 1: Yours',
    '    a',
    '  step 2: {face}',
    '    b',
  ])
})

it('a heading may carry its own anchor', () => {
  expect(shape('# One {#first}\n\na\n\n## Zwei {#zwei-ü}\n\nb\n\n## {not} an anchor\n\nc')).toEqual(
    ['# One {#first}', '  a', '  ## Zwei {#zwei-ü}', '    b', '  ## {not} an anchor', '    c'],
  )
})
