import type {Theme} from '../../theme/theme.ts'
import type {Marker} from '../engine/content.ts'

/** A drawn check mark that stands on the baseline. */
export function checkMark({check}: Theme): Marker {
  const {at, width, height, line, colour} = check
  const points = [
    {x: 0, y: -height * 0.42},
    {x: width * 0.32, y: -line / 2},
    {x: width, y: -height * 0.92},
  ]
  return {
    at,
    width,
    shapes: [{shape: 'polygon', points, open: true, line: {width: line, colour}}],
    tag: 'Artifact',
  }
}
