import type {Theme} from '../../theme/theme.ts'
import type {Shape} from '../engine/content.ts'

/**
 * The band of a part: thin lines over the whole width, thick ones where they cross a disc that rises
 * over the foot of the band. `share` is how far right it stands, from 0 to 1.
 *
 *     ───────────────────────
 *     ───▬▬▬▬▬▬──────────────
 *     ──▬▬▬▬▬▬▬▬─────────────
 */
export function risingDisc(
  share: number,
  radius: number,
  {width, height}: {readonly width: number; readonly height: number},
  {thin, thick, pitch, colour, ink}: Theme['engraving'],
): readonly Shape[] {
  const count = Math.floor(height / pitch) + 1
  const foot = (count - 1) * pitch
  const reach = Math.min(radius, width / 2)
  const middle = reach + share * (width - 2 * reach)
  return Array.from({length: count}, (_, at): readonly Shape[] => {
    const y = at * pitch
    const line = {x: 0, y: y - thin / 2, width, height: thin, fill: ink}
    const above = (foot - y) / reach
    if (above >= 1) return [{shape: 'rectangle', ...line}]
    const half = reach * Math.sqrt(1 - above ** 2)
    const bar = {x: middle - half, y: y - thick / 2, width: 2 * half, height: thick, fill: colour}
    return [
      {shape: 'rectangle', ...line},
      {shape: 'rectangle', ...bar},
    ]
  }).flat()
}
