import type {Marker} from '../engine/content.ts'

/**
 * A triangle of 16 by 14 points, times `scale`, with an exclamation mark, on the baseline:
 *
 *        /\
 *       /! \
 *      /____\
 */
export function hazardSign(
  at: number,
  {fill, mark}: {readonly fill: string; readonly mark: string},
  scale = 1,
): Marker {
  const low = 2.2
  const corner = (x: number, y: number) => ({x: x * scale, y: (y + low) * scale})
  const dot = {x: 7.05 * scale, y: (low - 3.6) * scale, width: 1.9 * scale, height: 1.9 * scale}
  return {
    at,
    width: 16 * scale,
    shapes: [
      {shape: 'polygon', points: [corner(0, 0), corner(8, -14), corner(16, 0)], fill},
      {
        shape: 'polygon',
        points: [corner(7.1, -9.6), corner(8.9, -9.6), corner(8.5, -4.6), corner(7.5, -4.6)],
        fill: mark,
      },
      {shape: 'ellipse', ...dot, fill: mark},
    ],
    tag: 'Artifact',
  }
}
