import type {Theme} from '../../theme/theme.ts'
import type {Marker, Shape} from '../engine/content.ts'

/** An empty square for a pen; with a check mark in it if the author ticked it. */
export function tickBox({tick}: Theme, ticked = false): Marker {
  const {at, size, line, colour} = tick
  const square: Shape = {
    shape: 'rectangle',
    x: 0,
    y: -size + 1,
    width: size,
    height: size,
    line: {width: line, colour},
  }
  const points = [
    {x: size * 0.2, y: -size * 0.45},
    {x: size * 0.42, y: -size * 0.2},
    {x: size * 0.85, y: -size * 0.8},
  ]
  const mark: Shape = {shape: 'polygon', points, open: true, line: {width: line * 2, colour}}
  return {at, width: size, shapes: ticked ? [square, mark] : [square], tag: 'Artifact'}
}
