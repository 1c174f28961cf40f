import type {PagePlace, Plan, Side} from '../../pdf/engine/sheets/plan.ts'
import {creepOf} from './creep.ts'
import {cutAndStack} from './cut-and-stack.ts'
import {foldTicks, staples, tick} from './marks.ts'
import type {Paper} from './paper.ts'
import type {Binding, FoldedSheet, Pair} from './saddle.ts'
import {signaturesOf} from './signatures.ts'

/** How the pages of a book go on sheets. */
export interface BookletWish {
  /** Pages of the book. */
  readonly count: number
  readonly binding: Binding
  /** Upright. */
  readonly sheet: Paper
  /** Width and height of a page as it is laid out. */
  readonly page: {readonly width: number; readonly height: number}
  /** Pages of each signature; 0: all in one. */
  readonly signature: number
  /** Four pages on each side, to be cut across and stacked. */
  readonly cut: boolean
  /** Points by which each page moves away from the fold. */
  readonly gutter: number
}

interface Laid {
  readonly sheet: FoldedSheet
  /** Points by which its pages move toward the fold. */
  readonly creep: number
}

/** The part of a large sheet that is folded once. */
interface Room {
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Plans the sheets of a book that is folded: front and back of each, to be turned sideways. */
export function bookletPlan(wish: BookletWish): Plan {
  return wish.cut ? cutPlan(wish) : foldedPlan(wish)
}

function foldedPlan(wish: BookletWish): Plan {
  const {width: height, height: width} = wish.sheet
  const room = {top: 0, width, height}
  return {width, height, sides: laidSheets(wish).flatMap(laid => sidesOf(laid, room, wish))}
}

function cutPlan(wish: BookletWish): Plan {
  const {width, height} = wish.sheet
  const half = {width, height: height / 2}
  const cut = [tick(0, height / 2, 'right'), tick(width, height / 2, 'left')]
  const sides = cutAndStack(laidSheets(wish)).flatMap(({top, bottom}) => {
    const upper = sidesOf(top, {top: 0, ...half}, wish)
    const lower = bottom === null ? [] : sidesOf(bottom, {top: height / 2, ...half}, wish)
    return upper.map((side, at) => ({
      places: [...side.places, ...(lower[at]?.places ?? [])],
      marks: [...side.marks, ...(lower[at]?.marks ?? []), ...cut],
    }))
  })
  return {width, height, sides}
}

function laidSheets({count, signature, binding}: BookletWish): readonly Laid[] {
  const pages = signature === 0 ? Math.ceil(count / 4) * 4 : signature
  return signaturesOf(count, pages, binding).flatMap(sheets =>
    sheets.map((sheet, at) => ({sheet, creep: creepOf(at, sheets.length)})),
  )
}

function sidesOf({sheet, creep}: Laid, room: Room, wish: BookletWish): readonly Side[] {
  const fold = room.width / 2
  const {top, height} = room
  const marks = [...foldTicks(fold, top, height), ...staples(fold, top, height)]
  const away = wish.gutter - creep
  return [sheet.front, sheet.back].map(pair => ({
    places: placesOf(pair, away, room, wish.page),
    marks,
  }))
}

function placesOf(
  {left, right}: Pair,
  away: number,
  {top, width, height}: Room,
  page: BookletWish['page'],
): readonly PagePlace[] {
  const half = {y: top, width: width / 2, height, turned: false}
  const scale = scaleOf(page, half)
  const places = [
    {page: left, x: 0, shift: -away, scale, ...half},
    {page: right, x: width / 2, shift: away, scale, ...half},
  ]
  return places.filter(place => place.page > 0)
}

/** Pages are printed at their own size where paper fits them nearly; the A5 page on A3 is enlarged. */
function scaleOf(page: BookletWish['page'], room: {width: number; height: number}): number {
  const fit = Math.min(room.width / page.width, room.height / page.height)
  return Math.abs(fit - 1) < 0.005 ? 1 : fit
}
