import {expect, it} from 'vitest'
import type {Content} from '../../../src/pdf/engine/content.ts'
import {outlineOf} from '../checker/read-pdf.ts'
import {picture, set, text} from './build.ts'

/** Words with a picture at their right, which is read first. */
function beside(words: Content): Content {
  return {
    columns: [
      {stack: [words], width: '*', tag: 'Skip'},
      {stack: [picture(40, 60)], width: 60, tag: 'Skip', readFirst: true},
    ],
    gap: 10,
  }
}

it('a picture beside a text is read where its author put it: before the text', async () => {
  const {pdf} = await set([text('before'), beside(text('one')), text('after')])
  expect(outlineOf(pdf.tree)).toBe(`Document
  P before
  Figure [a window]
  P one
  P after`)
})

it('so is one in a row inside a row', async () => {
  const {pdf} = await set([text('before'), beside(beside(text('one'))), text('after')])
  expect(outlineOf(pdf.tree)).toBe(`Document
  P before
  Figure [a window]
  Figure [a window]
  P one
  P after`)
})
