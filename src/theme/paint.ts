import {isRecord} from './fits.ts'
import {type Shape, styleKeys} from './shape.ts'

/** Colours by name; a name may lead to another name of the palette once. */
export type Palette = (name: string) => string | null

/** Makes a palette of the theme's `colours`: names and `#rrggbb` become `#rrggbb`, else null. */
export function paletteOf(colours: unknown): Palette {
  const named = (name: unknown): unknown =>
    typeof name === 'string' && isRecord(colours) && Object.hasOwn(colours, name)
      ? colours[name]
      : name
  return name => hexOf(named(name)) ?? hexOf(named(named(name)))
}

function hexOf(value: unknown): string | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null
}

/**
 * The colours of a theme that is laid over another: one without meaning is told to `lost`, and what
 * it was to replace stays, or all that use it would lose their colour.
 */
export function keptColours(
  laid: unknown,
  under: unknown,
  lost: (path: string, name: string) => void,
): unknown {
  if (!isRecord(laid) || !isRecord(under)) return laid
  const [palette, before] = [paletteOf(laid), paletteOf(under)]
  const kept = Object.entries(laid).map(([name, value]) => {
    if (palette(name) !== null || before(name) === null) return [name, value]
    lost(`colours.${name}`, String(value))
    return [name, under[name]]
  })
  return Object.fromEntries(kept)
}

/** Replaces each colour of a tree of tokens; `lost` hears the path of one that has no meaning. */
export function paint(
  shape: Shape,
  value: unknown,
  palette: Palette,
  lost: (path: string, name: string) => void,
  path = '',
): unknown {
  if (shape.shape === 'colour' && typeof value === 'string') {
    const colour = palette(value)
    if (colour === null) lost(path, value)
    return colour ?? '#000000'
  }
  const keys = shape.shape === 'group' ? shape.keys : shape.shape === 'style' ? styleKeys : null
  if (keys === null || !isRecord(value)) return value
  const painted: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const below: Shape | undefined = Object.hasOwn(keys, key) ? Reflect.get(keys, key) : undefined
    const at = path === '' ? key : `${path}.${key}`
    if (below !== undefined) painted[key] = paint(below, inner, palette, lost, at)
  }
  return painted
}
