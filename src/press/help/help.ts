import {setBook} from '../../pdf/engine/set-book.ts'
import type {Plan} from '../../pdf/engine/sheets/plan.ts'
import {millimetre} from '../imposition/paper.ts'
import {mappedBook} from '../mapped-book.ts'
import type {Work} from '../work.ts'
import {printingHelp} from './printing-help.ts'
import {testSheet} from './test-sheet.ts'

/** How the booklet at hand is printed. */
export interface Print {
  readonly pages: number
  readonly sheets: number
  /** Folded sheets of each part of the book. */
  readonly parts: readonly number[]
  readonly plan: Plan
}

/** The edge that no office printer prints on, with some room; points. */
const edge = 14 * millimetre

/**
 * A file to print before the book with the same settings: a sheet that shows by itself whether they
 * are right, then a page that says how to go on.
 */
export async function helpFor(work: Work, print: Print): Promise<Uint8Array> {
  const {width, height} = print.plan
  const {language} = work.handbook
  const page = {width, height, margins: [edge, edge, edge, edge] as const}
  const title = `${work.handbook.title}: ${work.words['print-title']}`
  const book = await mappedBook(work, {
    ...{title, page},
    elements: [],
    content: ({theme, words}) => [
      ...testSheet({theme, words, language, page, edge: work.wish.edge}),
      printingHelp(work, theme, print, page),
    ],
  })
  return (await setBook(book)).bytes
}
