import type {Theme} from '../../theme/theme.ts'
import type {Marker} from '../engine/content.ts'

/** A dot at half the height of small letters. */
export function bullet({bullet: {at, size, fill}, type}: Theme): Marker {
  const y = -type.body.size * 0.25 - size / 2
  return {
    at,
    width: size,
    shapes: [{shape: 'ellipse', x: 0, y, width: size, height: size, fill}],
    tag: 'Artifact',
  }
}
