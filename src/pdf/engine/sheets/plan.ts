import type {Shape} from '../content.ts'

/** A page of the book somewhere on one side of a sheet; points from the top left of the sheet. */
export interface PagePlace {
  /** Counts from 1. */
  readonly page: number
  /** Top left corner of the room it may print on: its half, quarter or panel of the sheet. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Stands on its head. */
  readonly turned: boolean
  /** From the middle of its room, to the right on the page as it is read. */
  readonly shift: number
  /** Size on the sheet against size on its page. */
  readonly scale: number
  /** Points by which its words may stand over the upper and lower end of the room; none unless told. */
  readonly over?: number
}

/** What is printed on one side of a sheet. */
export interface Side {
  readonly places: readonly PagePlace[]
  /** Where to fold, staple and cut. */
  readonly marks: readonly Shape[]
}

/** Sheets as they leave the printer: front, back, front, back; or fronts alone. */
export interface Plan {
  readonly width: number
  readonly height: number
  readonly sides: readonly Side[]
}
