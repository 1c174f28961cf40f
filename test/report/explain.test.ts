import {expect, it} from 'vitest'
import {exampleFiles} from '../../src/report/example-files.ts'
import {type Examine, explain} from '../../src/report/explain.ts'
import {sourceOf} from '../../src/source/source.ts'

const examine: Examine = files => {
  const sources = new Map(files.map(({path, text}) => [path, sourceOf(path, text)]))
  const [file] = files
  const start = file?.text.indexOf('can can') ?? 0
  const span = {file: file?.path ?? '', start, end: start + 7}
  const message = '"can" stands twice'
  return {sources, diagnostics: [{code: 'text/doubled-word', severity: 'warning', message, span}]}
}

it('a rule is explained with its example, its report and the mended text', () => {
  expect(explain('text/doubled-word', examine)).toEqual({
    known: true,
    text: `text/doubled-word (warning)

A word stands twice in a row. It is a slip, and sometimes hides that another word was meant.

To mend it: delete one of the two.

For example:

  # Save

  You can can save it.

Report:

  safebox/01-safebox-basic.txt:19:5 warning text/doubled-word
    "can" stands twice
    19 | You can can save it.
       |     ^^^^^^^

Better:

  # Save

  You can save it.
`,
  })
})

it('the name of a rule is enough where no other group has it', () => {
  expect(explain('doubled-word', examine).known).toBe(true)
})

it.each([
  ['text/doubled-wrod', 'text/doubled-word'],
  ['image/not-alt', 'image/no-alt'],
  ['txet/tab', 'text/tab'],
  ['picture/no-alt-inline', 'image/no-alt-inline'],
])('whoever types %s is asked for %s', (code, suggestion) => {
  expect(explain(code, examine)).toEqual({known: false, suggestion})
})

it('a code like no other gets no suggestion', () => {
  expect(explain('weather', examine)).toEqual({known: false, suggestion: ''})
})

it('a body gets a header, and a header the keys that it lacks', () => {
  expect(exampleFiles('# Save')[0]?.text).toMatch(/^Object_type: Tool\n[\s\S]*\n\n# Save\n$/)
  expect(exampleFiles('Tool: X\n\nWords.')[0]?.text).toMatch(
    /^Tool: X\nObject_type: Tool\nPlatform: [\s\S]*\nLanguage: EN\n\nWords\.\n$/,
  )
})

it('front matter, and a file of its own path without a header, stay as they are', () => {
  expect(exampleFiles('---\ntitle: X\n---\n\nWords.')[0]?.text).toBe(
    '---\ntitle: X\n---\n\nWords.\n',
  )
  expect(exampleFiles('=== a.txt\nWords.')[0]?.text).toBe('Words.\n')
})

it('an example may be several files', () => {
  expect(exampleFiles('=== a.txt\nOne.\n=== b/c.txt\nTwo.\nThree.')).toEqual([
    {path: 'a.txt', text: 'One.\n'},
    {path: 'b/c.txt', text: 'Two.\nThree.\n'},
  ])
})

it('no example steers the terminal', () => {
  const explained = explain('text/bidi-override', () => ({diagnostics: [], sources: new Map()}))
  expect(JSON.stringify(explained)).not.toContain('\u202e')
})
