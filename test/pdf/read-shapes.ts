import {getDocument, OPS} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {type Matrix, matrixOf, times} from '../../src/pdf/checker/content/matrix.ts'

/** Something that is painted and is no text: its bounds in points from the top left of the page. */
export interface Painted {
  readonly page: number
  readonly kind: 'fill' | 'stroke' | 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** '#rrggbb' of a fill or stroke; '' for a picture. */
  readonly colour: string
  /** Thickness of a stroke. */
  readonly line: number
}

interface State {
  readonly matrix: Matrix
  readonly fill: string
  readonly stroke: string
  readonly line: number
}

/** A form leaves no trace in the state of the page (ISO 32000-1, §8.10.1). */
const saves = new Set([OPS.save, OPS.paintFormXObjectBegin])
const restores = new Set([OPS.restore, OPS.paintFormXObjectEnd])
const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])
const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke])
const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject])

/** Reads all shapes and pictures of a PDF back (pdf.js 5: a path comes with its bounds). */
export async function readShapes(bytes: Uint8Array): Promise<readonly Painted[]> {
  const reading = getDocument({data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false})
  const document = await reading.promise
  const painted: Painted[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const {fnArray, argsArray} = await page.getOperatorList()
    painted.push(...paintedBy(fnArray, argsArray, number, page.view[3] ?? 0))
  }
  await reading.destroy()
  return painted
}

function paintedBy(
  operators: readonly number[],
  operands: readonly unknown[],
  page: number,
  height: number,
): readonly Painted[] {
  const painted: Painted[] = []
  const saved: State[] = []
  let state: State = {matrix: [1, 0, 0, 1, 0, 0], fill: '#000000', stroke: '#000000', line: 1}
  operators.forEach((operator, at) => {
    const given: readonly unknown[] = Array.isArray(operands[at]) ? operands[at] : []
    if (saves.has(operator)) saved.push(state)
    else if (restores.has(operator)) state = saved.pop() ?? state
    else if (operator === OPS.transform) {
      state = {...state, matrix: times(matrixOf(given.map(Number)), state.matrix)}
    } else if (operator === OPS.setLineWidth) state = {...state, line: Number(given[0])}
    else if (operator === OPS.setFillRGBColor) state = {...state, fill: String(given[0])}
    else if (operator === OPS.setStrokeRGBColor) state = {...state, stroke: String(given[0])}
    else if (pictures.has(operator)) {
      painted.push({...placed([0, 0, 1, 1], state, page, height), kind: 'picture', colour: ''})
    } else if (operator === OPS.constructPath) {
      const [paint, , bounds] = given
      const place = placed(boundsOf(bounds), state, page, height)
      if (fills.has(Number(paint))) painted.push({...place, kind: 'fill', colour: state.fill})
      if (strokes.has(Number(paint))) painted.push({...place, kind: 'stroke', colour: state.stroke})
    }
  })
  return painted
}

function placed(
  [left, low, right, high]: readonly [number, number, number, number],
  {matrix, line}: State,
  page: number,
  height: number,
) {
  const [a, b, c, d, e, f] = matrix
  const corners = [
    [left, low],
    [right, high],
  ] as const
  const points = corners.map(([x, y]) => [a * x + c * y + e, height - (b * x + d * y + f)] as const)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return {page, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y, line}
}

function boundsOf(bounds: unknown): readonly [number, number, number, number] {
  const numbers = ArrayBuffer.isView(bounds) || Array.isArray(bounds) ? Object.values(bounds) : []
  const [left = 0, low = 0, right = 0, high = 0] = numbers.map(Number)
  return [left, low, right, high]
}
