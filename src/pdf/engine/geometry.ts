import type {Box, Sides, Stack} from './content.ts'

/** What a box takes from its stack on each side; points. */
export interface Inset {
  readonly start: number
  readonly top: number
  readonly end: number
  readonly bottom: number
}

const none: Inset = {start: 0, top: 0, end: 0, bottom: 0}

/** From the outside of a box to its content, without the head bar. */
export function insetOf(box: Box | undefined): Inset {
  if (box === undefined) return none
  const frame = box.frame?.width ?? 0
  const [start, top, end, bottom] = box.padding
  return {
    start: (box.edge?.width ?? frame) + start,
    top: frame + top,
    end: frame + end,
    bottom: frame + bottom,
  }
}

/** The head bar with the rule below it. */
export function headHeight(box: Box | undefined): number {
  return box?.head === undefined ? 0 : box.head.height + box.head.rule
}

/** What hangs beside a stack takes from both sides. */
export function hangInset({hang}: Stack): {readonly start: number; readonly end: number} {
  if (hang === undefined) return {start: 0, end: 0}
  const {width, trailing} = hang
  return {start: width, end: trailing === undefined ? 0 : trailing.at + trailing.width + hangGap}
}

/** Between text and what hangs at its end. */
const hangGap = 6

const flat: Sides = [0, 0, 0, 0]

export function marginOf({margin}: {readonly margin?: Sides}): Sides {
  return margin ?? flat
}
