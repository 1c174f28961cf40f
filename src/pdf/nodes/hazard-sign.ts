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
  const dot = {x: 6.85 * scale, y: (low - 3.5) * scale, width: 2.3 * scale, height: 2.3 * scale}
  return {
    at,
    width: 16 * scale,
    shapes: [
      {shape: 'polygon', points: [corner(0, 0), corner(8, -14), corner(16, 0)], fill},
      {
        shape: 'polygon',
        points: [corner(6.85, -10.2), corner(9.15, -10.2), corner(9.15, -4.6), corner(6.85, -4.6)],
        fill: mark,
      },
      {shape: 'ellipse', ...dot, fill: mark},
    ],
    tag: 'Artifact',
  }
}
