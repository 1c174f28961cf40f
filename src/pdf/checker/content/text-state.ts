import type {Dict, Value} from '../file/value.ts'
import {dictOf, nameOf} from '../file/value.ts'
import type {Operation} from './operations.ts'

/** a b c d e f of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number]

/** The part of the graphics state that text needs, as it stands at one operator. */
interface Now {
  readonly font: Dict | undefined
  readonly mode: number
  readonly x: number
  readonly y: number
  /** How many text objects (BT) have begun so far. */
  readonly object: number
}

/** Follows the operators that choose fonts and move text. */
export interface TextState {
  readonly follow: (operation: Operation, resources: Dict | undefined) => void
  readonly now: () => Now
  /** The state with which a form begins, under its own matrix. */
  readonly inside: (matrix: readonly number[]) => TextState
}

interface Saved {
  readonly font: Dict | undefined
  readonly mode: number
  readonly page: Matrix
  readonly leading: number
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** A fresh state, as a page begins. */
export function textStateOf(start: Partial<Saved> = {}): TextState {
  let held: Saved = {font: undefined, mode: 0, page: identity, leading: 0, ...start}
  let line: Matrix = identity
  let object = 0
  const stack: Saved[] = []
  const move = (x: number, y: number) => {
    line = times([1, 0, 0, 1, x, y], line)
  }

  const follow = ({operator, operands}: Operation, resources: Dict | undefined): void => {
    const numbers = operands.filter(operand => typeof operand === 'number')
    const [first = 0, second = 0] = numbers
    switch (operator) {
      case 'q':
        stack.push(held)
        break
      case 'Q':
        held = stack.pop() ?? held
        break
      case 'cm':
        held = {...held, page: times(matrixOf(numbers), held.page)}
        break
      case 'BT':
        line = identity
        object++
        break
      case 'Tm':
        line = matrixOf(numbers)
        break
      case 'Td':
        move(first, second)
        break
      case 'TD':
        held = {...held, leading: -second}
        move(first, second)
        break
      case 'TL':
        held = {...held, leading: first}
        break
      case 'T*':
      case "'":
      case '"':
        move(0, -held.leading)
        break
      case 'Tr':
        held = {...held, mode: first}
        break
      case 'Tf':
        held = {...held, font: named(resources, 'Font', operands[0] ?? null)}
        break
      case 'gs':
        held = {...held, font: fontOf(resources, operands) ?? held.font}
        break
    }
  }

  return {
    follow,
    now: () => {
      const {font, mode, page} = held
      const [, , , , x, y] = times(line, page)
      return {font, mode, x, y, object}
    },
    inside: matrix => {
      const own = matrix.length === 6 ? matrixOf(matrix) : identity
      return textStateOf({...held, page: times(own, held.page)})
    },
  }
}

function named(resources: Dict | undefined, kind: string, name: Value): Dict | undefined {
  return resources?.dict(kind)?.dict(nameOf(name) ?? '')
}

/** A graphics state dictionary may choose a font too. */
function fontOf(resources: Dict | undefined, operands: readonly Value[]): Dict | undefined {
  const [font] = named(resources, 'ExtGState', operands[0] ?? null)?.list('Font') ?? []
  return dictOf(font ?? null)
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

function times(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left
  const [g, h, i, j, k, l] = right
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ]
}
