import type {Dict, Value} from '../file/value.ts'
import {dictOf, nameOf} from '../file/value.ts'
import {identity, type Matrix, matrixOf, times} from './matrix.ts'
import type {Operation} from './operations.ts'

/** The part of the graphics state that text needs, as it stands at one operator. */
interface Now {
  readonly font: Dict | undefined
  readonly mode: number
  readonly x: number
  readonly y: number
  /** How many text objects (BT) have begun so far. */
  readonly object: number
}

interface Saved {
  readonly font: Dict | undefined
  readonly mode: number
  readonly page: Matrix
  readonly leading: number
}

/** Follows the operators that choose fonts and move text. */
export class TextState {
  #held: Saved
  #line: Matrix = identity
  #object = 0
  readonly #stack: Saved[] = []

  constructor(start: Partial<Saved> = {}) {
    this.#held = {font: undefined, mode: 0, page: identity, leading: 0, ...start}
  }

  now(): Now {
    const {font, mode, page} = this.#held
    const [a, b, c, d, e, f] = page
    const [, , , , x, y] = this.#line
    return {font, mode, x: x * a + y * c + e, y: x * b + y * d + f, object: this.#object}
  }

  /** The state with which a form begins, under its own matrix. */
  inside(matrix: readonly number[]): TextState {
    const own = matrix.length === 6 ? matrixOf(matrix) : identity
    return new TextState({...this.#held, page: times(own, this.#held.page)})
  }

  follow(operation: Operation, resources: Dict | undefined): void {
    const {operator, operands} = operation
    if (operator === 'q') this.#stack.push(this.#held)
    else if (operator === 'Q') this.#held = this.#stack.pop() ?? this.#held
    else if (operator === 'cm') this.#change({page: times(matrixOf(operands), this.#held.page)})
    else if (operator === 'Tr') this.#change({mode: number(operands[0])})
    else if (operator === 'Tf') this.#change({font: named(resources, 'Font', operands[0] ?? null)})
    else if (operator === 'gs') {
      this.#change({font: fontOf(resources, operands) ?? this.#held.font})
    } else this.#move(operation)
  }

  /** The operators that move the line on which text stands. */
  #move({operator, operands}: Operation): void {
    if (operator === 'BT') {
      this.#line = identity
      this.#object++
    } else if (operator === 'Tm') this.#line = matrixOf(operands)
    else if (operator === 'Td') this.#moveBy(number(operands[0]), number(operands[1]))
    else if (operator === 'TD') {
      this.#change({leading: -number(operands[1])})
      this.#moveBy(number(operands[0]), number(operands[1]))
    } else if (operator === 'TL') this.#change({leading: number(operands[0])})
    else if (operator === 'T*' || operator === "'" || operator === '"') {
      this.#moveBy(0, -this.#held.leading)
    }
  }

  #moveBy(x: number, y: number): void {
    this.#line = times([1, 0, 0, 1, x, y], this.#line)
  }

  #change(change: Partial<Saved>): void {
    this.#held = {...this.#held, ...change}
  }
}

function number(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0
}

function named(resources: Dict | undefined, kind: string, name: Value): Dict | undefined {
  return resources?.dict(kind)?.dict(nameOf(name) ?? '')
}

/** A graphics state dictionary may choose a font too. */
function fontOf(resources: Dict | undefined, operands: readonly Value[]): Dict | undefined {
  const [font] = named(resources, 'ExtGState', operands[0] ?? null)?.list('Font') ?? []
  return dictOf(font ?? null)
}
