import {expect, it} from 'vitest'
import {printJson} from '../../src/report/print-json.ts'
import {fault, oneGuide, path, spanOf} from './fixtures.ts'

it('a program reads counts, places and offsets', () => {
  const text = 'One.\nTwo.'
  const notes = [{message: 'the first copy', span: spanOf(text, 'One')}]
  const report = printJson([fault(spanOf(text, 'Two'), {notes, repaired: true})], oneGuide(text))
  expect(JSON.parse(report)).toEqual({
    version: 1,
    errors: 0,
    warnings: 1,
    notes: 0,
    diagnostics: [
      {
        code: 'image/no-alt',
        severity: 'warning',
        message: 'a picture is not described',
        file: path,
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 4,
        start: 5,
        end: 8,
        hint: null,
        repaired: true,
        notes: [
          {
            message: 'the first copy',
            file: path,
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 4,
            start: 0,
            end: 3,
          },
        ],
      },
    ],
  })
})

it('a file that is no text has no line', () => {
  const report = JSON.parse(printJson([fault({file: 'a.png', start: 0, end: 0})], new Map()))
  expect(report.diagnostics[0]).toMatchObject({file: 'a.png', line: null, column: null})
})
