import {isRecord} from './fits.ts'
import {type Shape, styleKeys} from './shape.ts'

/** Colours by name; a name may lead to another name of the palette once. */
export type Palette = (name: string) => string | null

/** Makes a palette of the theme's `colours`: names and `#rrggbb` become `#rrggbb`, else null. */
export function paletteOf(colours: unknown): Palette {
  return name => {
    const named = isRecord(colours) && Object.hasOwn(colours, name) ? colours[name] : name
    return typeof named === 'string' && /^#[0-9a-f]{6}$/i.test(named) ? named.toLowerCase() : null
  }
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
