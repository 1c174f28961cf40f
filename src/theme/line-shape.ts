import {colour, group, number} from './shape.ts'

/** A line that a copier still shows: its width in points. */
export const line = group({width: number(0.45, 10), colour})
