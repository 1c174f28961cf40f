import type {Theme} from '../../theme/theme.ts'
import type {Marker} from '../engine/content.ts'

/** Points between the bar and the circle; where the column is too narrow, it stands in its middle. */
const least = 3

/** A circle with an i, never a triangle: nothing bad will happen. */
export function circleSign({line, colour, size}: Theme['tip']['sign'], width: number): Marker {
  const top = -size + 3
  const middle = size / 2
  const usual = width - size - 8.5
  return {
    at: usual < least ? (width - size) / 2 : usual,
    width: size,
    shapes: [
      {shape: 'ellipse', x: 0, y: top, width: size, height: size, line: {width: line, colour}},
      {shape: 'ellipse', x: middle - 1, y: top + size * 0.2, width: 2, height: 2, fill: colour},
      {
        shape: 'rectangle',
        x: middle - 0.9,
        y: top + size * 0.42,
        width: 1.8,
        height: size * 0.36,
        fill: colour,
      },
    ],
    tag: 'Artifact',
  }
}
