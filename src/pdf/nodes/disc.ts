import type {Theme} from '../../theme/theme.ts'
import type {Marker} from '../engine/content.ts'

/** The numbered disc of an instruction, the same as on the picture; two digits make it a pill. */
export function disc(number: string, {disc: {at, size, fill}, type}: Theme): Marker {
  const width = number.length > 1 ? size + (number.length - 1) * 6 : size
  const middle = type.disc.size * 0.31
  return {
    at: at - (width - size),
    width,
    shapes: [
      {
        shape: 'rectangle',
        x: 0,
        y: -middle - size / 2,
        width,
        height: size,
        radius: size / 2,
        fill,
      },
    ],
    text: {words: number, style: type.disc, rise: 0},
    tag: 'Lbl',
  }
}
