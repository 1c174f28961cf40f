import type {Report} from '../report/diagnostic.ts'
import {visible} from '../report/visible.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {checkContrast} from './check-contrast.ts'
import {fits, isRecord} from './fits.ts'
import {overlay} from './overlay.ts'
import {keptColours, paint, paletteOf} from './paint.ts'
import {readTokens} from './read-tokens.ts'
import type {StyleToken} from './shape.ts'
import {themeShape} from './shapes.ts'
import type {TextStyle} from './text-style.ts'
import {type StyleName, styleOf, type Theme, type Tokens} from './theme.ts'

/** Lays themes over each other, the built-in one first; wrong tokens are reported and left out. */
export function readTheme(sources: readonly Source[], report: Report): Theme {
  const spans = new Map<string, Span>()
  let tree: Readonly<Record<string, unknown>> = {}
  const lost = (path: string, name: string) =>
    report({
      code: 'theme/value',
      severity: 'error',
      message: `'${path}' names a colour '${visible(name)}' that the theme does not have`,
      hint: `write one of: ${Object.keys(isRecord(tree.colours) ? tree.colours : {}).join(', ')}`,
      span: spans.get(path) ?? {file: '', start: 0, end: 0},
    })
  for (const source of sources) {
    const reading = readTokens(source, themeShape, report)
    for (const [path, span] of reading.spans) spans.set(path, span)
    const laid = overlay(tree, reading.tokens)
    tree = {...laid, colours: keptColours(laid.colours, tree.colours, lost)}
  }
  const painted = paint(themeShape, tree, paletteOf(tree.colours), lost)
  if (!fits(themeShape, painted)) throw new Error('the built-in theme lacks a token')
  const theme = {...painted, type: stylesOf(painted)}
  checkContrast(theme, spans, report)
  return theme
}

function stylesOf(tokens: Tokens): Readonly<Record<StyleName, TextStyle>> {
  const entries = Object.entries(tokens.type).map(([name, token]: [string, StyleToken]) => [
    name,
    styleOf(token, tokens.colours.ink),
  ])
  const styles: unknown = Object.fromEntries(entries)
  if (!hasStyles(styles, tokens)) throw new Error('a text style got lost')
  return styles
}

function hasStyles(
  styles: unknown,
  tokens: Tokens,
): styles is Readonly<Record<StyleName, TextStyle>> {
  return isRecord(styles) && Object.keys(tokens.type).every(name => isRecord(styles[name]))
}
