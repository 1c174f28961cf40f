import {expect, it} from 'vitest'
import {worklistsOf} from '../../src/check/worklist/worklists.ts'
import {readLibrary} from '../../src/read/read-library.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'

const path = 'safebox/01-safebox-basic.txt'
const body = (alt: string) => `Title: Basic
Language: EN

# Save a file

## Step 1

Click ![${alt}](https://safebox.example/a.png) to go on.
`
const bytes = (alt: string) => new TextEncoder().encode(body(alt))

function listFor(alt: string) {
  const {library, sources} = readLibrary([{path, bytes: bytes(alt)}], () => {})
  const start = body(alt).indexOf('![')
  const span = {file: path, start, end: start + `![${alt}](https://safebox.example/a.png)`.length}
  const missing: Diagnostic = {
    code: 'image/missing-file',
    severity: 'warning',
    message: 'the picture is not there',
    span,
  }
  return worklistsOf([missing, missing], library, sources, 1)
}

it('a worklist says where each picture stands, what it shows, and what its address is', () => {
  expect(listFor('The menu')).toEqual([
    {
      code: 'image/missing-file',
      name: 'image-missing-file.tsv',
      text: `file\tline\tcolumn\twhere\talternative text\taddress\tmessage\n${`${path}\t8\t7\tSave a file, step 1\tThe menu\thttps://safebox.example/a.png\tthe picture is not there\n`.repeat(2)}`,
    },
  ])
})

it('a guide cannot put a formula into a spreadsheet', () => {
  expect(listFor('=HYPERLINK("x")')[0]?.text).toContain('\t\'=HYPERLINK("x")\t')
})

it('what is told one by one needs no worklist', () => {
  const {library, sources} = readLibrary([{path, bytes: bytes('x')}], () => {})
  expect(worklistsOf([], library, sources)).toEqual([])
})
