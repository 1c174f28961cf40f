import {line} from './line-shape.ts'
import {colour, group, length, number, sides} from './shape.ts'

const hazard = group({
  frame: line,
  bar: group({height: length, fill: colour, rule: number(0, 10)}),
  word: colour,
  sign: group({fill: colour, mark: colour}),
})

/** The tokens of what stands among the words: lists, boxes, pictures, lines to write on. */
export const blockShapes = {
  engraving: group({
    thin: number(0.45, 10),
    thick: length,
    pitch: number(1, 40),
    colour,
    ink: colour,
  }),
  disc: group({at: length, size: length, fill: colour}),
  tick: group({at: length, size: length, line: length, colour}),
  bullet: group({at: length, size: length, fill: colour}),
  check: group({at: length, width: length, height: length, drop: length, line: length, colour}),
  facts: group({
    label: length,
    above: length,
    contents: length,
    code: length,
    columns: number(1, 20),
    whole: number(0, 40),
    padding: sides,
  }),
  box: group({padding: sides, sign: length, whole: number(0, 40)}),
  danger: hazard,
  warning: hazard,
  caution: hazard,
  tip: group({edge: line, sign: group({line: length, colour, size: length})}),
  figure: group({
    keyline: line,
    missing: line,
    padding: sides,
    height: length,
    scale: group({least: number(0.1, 2), most: number(0.1, 2)}),
    besideBelow: number(0, 2000),
    beside: length,
    strip: length,
    gap: length,
  }),
  callout: group({
    ring: length,
    halo: length,
    away: length,
    radius: length,
    discHalo: length,
    overhang: length,
    colour,
    ground: colour,
  }),
  qr: group({size: number(57, 200), module: number(1.41, 10), colour}),
  writing: group({
    lines: number(0, 20),
    hint: length,
    notes: length,
    pitch: length,
    first: length,
    above: length,
    below: length,
    line,
    dash: group({length, space: length}),
  }),
}
