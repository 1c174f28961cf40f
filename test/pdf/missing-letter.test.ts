import {expect, it} from 'vitest'
import {buildGuides, topicOf} from './build-guides.ts'

const body = `Read this before you start.

# Open it

## Step 1

1. Click *Go* then
   press the key \u{16CF} and wait.

| Key | What it does |
|---|---|
| Go | **\u{16CB}** opens it |
`

it('a letter that no typeface has is reported at its own line and column', async () => {
  const text = topicOf(body)
  const {diagnostics} = await buildGuides({'keepsake/03-keepsake-basic.txt': text})
  const found = diagnostics.filter(({code}) => code === 'pdf/missing-letter')
  const places = found.map(({span: {file, start, end}}) => [file, text.slice(start, end), start])
  expect(places).toEqual(
    ['\u{16CF}', '\u{16CB}'].map(letter => [
      expect.stringContaining('03-keepsake-basic.txt'),
      letter,
      text.indexOf(letter),
    ]),
  )
})
