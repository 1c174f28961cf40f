import type {Theme} from '../../theme/theme.ts'
import type {Shape} from '../engine/content.ts'

/** A silhouette as the width of its chord, 0 to 1, at a height of 0 (top) to 1. */
type Silhouette = (height: number) => number

/**
 * The one ornament of a book, made from its title: thin lines over the whole width, and thick ones
 * where they cross a turned figure with a head, a neck and a foot. No two titles have the same.
 *
 *     ─────▬▬▬▬▬─────
 *     ───▬▬▬▬▬▬▬▬▬───
 *     ─────▬▬▬▬▬─────
 *     ────▬▬▬▬▬▬▬────
 */
export function engraving(
  title: string,
  size: {readonly width: number; readonly height: number},
  {thin, thick, pitch, colour, ink}: Theme['engraving'],
): readonly Shape[] {
  const chord = silhouetteOf(title)
  const lines = Math.floor(size.height / pitch) + 1
  return Array.from({length: lines}, (_, at) => {
    const y = at * pitch
    const wide = chord(at / (lines - 1)) * size.width
    const line: Shape = {
      shape: 'rectangle',
      x: 0,
      y: y - thin / 2,
      width: size.width,
      height: thin,
      fill: ink,
    }
    if (wide === 0) return [line]
    const x = (size.width - wide) / 2
    const bar: Shape = {
      shape: 'rectangle',
      x,
      y: y - thick / 2,
      width: wide,
      height: thick,
      fill: colour,
    }
    return [line, bar]
  }).flat()
}

/** Head, neck and foot in proportions drawn from the title's own letters. */
function silhouetteOf(title: string): Silhouette {
  const draw = drawFrom(title)
  const top = 0.04
  const headHeight = draw(0.4, 0.56)
  const headWidth = draw(0.46, 0.62)
  const roundness = draw(1.8, 2.6)
  const neck = draw(0.22, 0.3)
  const foot = draw(0.5, 0.74)
  const flare = draw(0.8, 1.5)
  return height => {
    const inHead = (height - top) / headHeight
    const inFoot = (height - top - headHeight * 0.86) / (1 - top - headHeight * 0.86)
    const head = inHead > 0 && inHead < 1 ? headWidth * oval(2 * inHead - 1, roundness) : 0
    const skirt = inFoot >= 0 ? neck + (foot - neck) * inFoot ** flare : 0
    return Math.max(head, skirt)
  }
}

/** Half the width of a superellipse at a height of -1 to 1. */
function oval(height: number, roundness: number): number {
  return (1 - Math.abs(height) ** roundness) ** (1 / roundness)
}

/** Numbers between two bounds, the same for the same text: FNV-1a, then a linear congruence. */
function drawFrom(text: string): (least: number, most: number) => number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return (least, most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return least + ((most - least) * state) / 0xffffffff
  }
}
