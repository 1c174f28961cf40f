import type {Theme} from '../../theme/theme.ts'
import type {Marker} from '../engine/content.ts'

/** A drawn check mark; its foot stands a little below the baseline. */
export function checkMark({check}: Theme): Marker {
  const {at, width, height, drop, line, colour} = check
  const points = [
    {x: 0, y: drop - height * 0.42},
    {x: width * 0.36, y: drop - line / 2},
    {x: width, y: drop - height},
  ]
  return {
    at,
    width,
    shapes: [{shape: 'polygon', points, open: true, line: {width: line, colour}}],
    tag: 'Artifact',
  }
}
