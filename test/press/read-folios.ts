import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {PagePlace, Plan} from '../../src/pdf/engine/sheets/plan.ts'

/** A word as `pdftotext -bbox` gives it; points from the top left of its sheet. */
export interface PrintedWord {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
}

export interface PrintedSide {
  readonly width: number
  readonly height: number
  readonly words: readonly PrintedWord[]
}

/** All sides of a file with their words, read by poppler: a program that knows nothing of ours. */
export function readSides(bytes: Uint8Array): readonly PrintedSide[] {
  const folder = mkdtempSync(join(tmpdir(), 'sides-'))
  const file = join(folder, 'sheets.pdf')
  writeFileSync(file, bytes)
  const text = execFileSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  rmSync(folder, {recursive: true})
  return text.split('<page ').slice(1).map(sideOf)
}

function sideOf(page: string): PrintedSide {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []
  const word = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g
  const words = [...page.matchAll(word)].map(([, x, y, right, bottom, text = '']) => ({
    text,
    ...{x: Number(x), y: Number(y), right: Number(right), bottom: Number(bottom)},
  }))
  return {width: Number(width), height: Number(height), words}
}

/** Rooms on a side: pages beside each other, and strips below each other where it is cut. */
export interface Rooms {
  readonly across: number
  readonly down: number
}

/**
 * The sheets as they were printed: in each room the number that stands at its foot and outer edge,
 * if there is one. Covers have none.
 */
export function printedPlan(sides: readonly PrintedSide[], {across, down}: Rooms): Plan {
  const [first] = sides
  if (first === undefined) throw new Error('nothing was printed')
  const {width, height} = first
  const room = {width: width / across, height: height / down, shift: 0, scale: 1}
  const roomsOf = ({words}: PrintedSide): readonly PagePlace[] =>
    words.flatMap(word => {
      const page = numberIn(word.text)
      if (page === null) return []
      const x = Math.floor(word.x / room.width) * room.width
      const y = Math.floor(word.y / room.height) * room.height
      const foot = (y + room.height - word.bottom) / room.height
      const side = Math.min(word.x - x, x + room.width - word.right) / room.width
      return foot < 0.075 && side < 0.2 ? [{page, x, y, ...room, turned: false}] : []
    })
  return {width, height, sides: sides.map(side => ({places: roomsOf(side), marks: []}))}
}

/** A number in the digits of any language, or null. */
export function numberIn(text: string): number | null {
  const plain = text
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  return /^\d+$/.test(plain) ? Number(plain) : null
}
