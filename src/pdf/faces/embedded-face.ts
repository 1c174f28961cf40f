import {hex4} from '../structure/pdf-text.ts'
import type {Face} from './face.ts'
import type {Part, Unit} from './shaped.ts'

/** What stands behind a code of an embedded face: one glyph, or several put together as one. */
export interface Code {
  readonly parts: readonly Part[]
  /** The characters that it stands for. */
  readonly text: string
  /** Thousandths of the type size. */
  readonly width: number
}

/** A unit as the content of a page has it; thousandths of the type size. */
export interface Written {
  /** Its code, as four hexadecimal digits. */
  readonly hex: string
  /** How wide the file says that the code is. */
  readonly width: number
  /** Shift of a lone letter from where it would stand. */
  readonly x: number
  readonly y: number
}

/**
 * A face as one file has it. Each unit of text gets a code of its own, also where a unit is made of
 * several glyphs or where one glyph stands for different characters: so whoever reads the file back,
 * in whatever program, gets the text as it was typed.
 */
export class EmbeddedFace {
  readonly face: Face
  /** Name in the resources of a page. */
  readonly name: string
  readonly codes: Code[]
  readonly #known = new Map<Unit, Written>()
  readonly #alike = new Map<string, number>()
  readonly #remembered = new Map<object, string>()

  constructor(face: Face, name: string) {
    this.face = face
    this.name = name
    this.codes = [{parts: [{glyph: 0, x: 0, y: 0}], text: '\ufffd', width: face.advanceOf(0)}]
  }

  /** How a unit is written. A lone letter stands at its origin, whatever the shift of the unit. */
  written(unit: Unit): Written {
    const known = this.#known.get(unit)
    if (known !== undefined) return known
    const code = this.#codeOf(unit)
    const [first] = unit.parts
    const {x, y} = first !== undefined && isLone(unit) ? first : {x: 0, y: 0}
    const written = {hex: hex4(code), width: this.codes[code]?.width ?? 0, x, y}
    this.#known.set(unit, written)
    return written
  }

  /** What was written for a thing before, so that what is drawn again and again is written once. */
  remembered(thing: object, write: () => string): string {
    const known = this.#remembered.get(thing)
    if (known !== undefined) return known
    const written = write()
    this.#remembered.set(thing, written)
    return written
  }

  #codeOf(unit: Unit): number {
    const {parts, text, advance} = unit
    const [first] = parts
    if (first === undefined || !isLone(unit)) return this.#add(parts, text, advance)
    const {glyph} = first
    return this.#add([{glyph, x: 0, y: 0}], text, this.face.advanceOf(glyph))
  }

  #add(parts: readonly Part[], text: string, width: number): number {
    const key = `${parts.map(({glyph, x, y}) => `${glyph} ${x} ${y}`).join(' ')} ${text}`
    const known = this.#alike.get(key)
    if (known !== undefined) return known
    const code = this.codes.push({parts, text, width}) - 1
    this.#alike.set(key, code)
    return code
  }
}

/**
 * Whether a unit is one glyph that the file may have as the font has it. A mark is not: its shift
 * becomes part of its glyph, so that it begins where its letter does and is read at its side.
 */
function isLone({parts, advance}: Unit): boolean {
  return parts.length === 1 && advance !== 0
}
