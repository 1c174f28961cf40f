import type {Marker} from '../engine/content.ts'

/**
 * A triangle of 16 by 14 points with an exclamation mark, standing on the baseline:
 *
 *        /\
 *       /! \
 *      /____\
 */
export function hazardSign(
  at: number,
  frame: number,
  {fill, mark}: {readonly fill: string; readonly mark: string},
): Marker {
  const low = 2.2
  const corner = (x: number, y: number) => ({x, y: y + low})
  return {
    at: at - frame,
    width: 16,
    shapes: [
      {shape: 'polygon', points: [corner(0, 0), corner(8, -14), corner(16, 0)], fill},
      {
        shape: 'polygon',
        points: [corner(7.1, -9.6), corner(8.9, -9.6), corner(8.5, -4.6), corner(7.5, -4.6)],
        fill: mark,
      },
      {shape: 'ellipse', x: 7.05, y: -3.6 + low, width: 1.9, height: 1.9, fill: mark},
    ],
    tag: 'Artifact',
  }
}
