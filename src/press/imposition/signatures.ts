import {type Binding, type FoldedSheet, saddleSheets} from './saddle.ts'

/** Sheets that are folded into each other and sewn or stapled as one. */
export type Signature = readonly FoldedSheet[]

/** A long-arm stapler goes through as many sheets of 80 g/m²; a thicker book needs signatures. */
export const mostStapled = 16

/**
 * Parts a book into signatures of `pages` pages each (a multiple of 4), the first pages first. All
 * are as equal as they can be, so that no signature is a single thin sheet.
 */
export function signaturesOf(count: number, pages: number, binding: Binding): readonly Signature[] {
  const sheets = Math.ceil(count / 4)
  const parts = Math.max(1, Math.ceil(sheets / (pages / 4)))
  const signatures: Signature[] = []
  let before = 0
  for (let part = 0; part < parts; part++) {
    const own = Math.floor(sheets / parts) + (part < sheets % parts ? 1 : 0)
    const left = Math.min(own * 4, count - before)
    signatures.push(saddleSheets(left, binding).map(sheet => counted(sheet, before)))
    before += own * 4
  }
  return signatures
}

function counted({front, back}: FoldedSheet, before: number): FoldedSheet {
  const from = (page: number): number => (page === 0 ? 0 : page + before)
  return {
    front: {left: from(front.left), right: from(front.right)},
    back: {left: from(back.left), right: from(back.right)},
  }
}
