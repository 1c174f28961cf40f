import type {StyleToken, Value} from './shape.ts'
import type {themeShape} from './shapes.ts'
import type {TextStyle} from './text-style.ts'

/** What the theme files say when all are laid over each other. */
export type Tokens = Value<typeof themeShape>

export type StyleName = keyof Tokens['type']

/** The look of the printed book: every colour is `#rrggbb`, every measure in points. */
export type Theme = Omit<Tokens, 'type'> & {
  readonly type: Readonly<Record<StyleName, TextStyle>>
}

/** Fills in what a style of the theme leaves out. */
export function styleOf(token: StyleToken, ink: string): TextStyle {
  return {
    face: token.face === 'title' || token.face === 'code' ? token.face : 'text',
    weight:
      token.weight === 600 || token.weight === 700 || token.weight === 800 ? token.weight : 400,
    size: token.size,
    leading: token.leading,
    colour: token.colour ?? ink,
    tracking: token.tracking ?? 0,
    align: token.align === 'center' || token.align === 'end' ? token.align : 'start',
    tabular: token.tabular ?? false,
  }
}
