import type {Report} from '../report/diagnostic.ts'
import type {Span} from '../source/span.ts'
import {contrast} from './contrast.ts'
import type {Theme} from './theme.ts'

/** From this size on, text is large: 14 points bold or 18 plain (WCAG 2.2, 1.4.6). */
const largeBold = 14
const largePlain = 18

/** Text on its ground: 7 to 1, or 4.5 to 1 if it is large; a theme that is paler is reported. */
export function checkContrast(
  theme: Theme,
  spans: ReadonlyMap<string, Span>,
  report: Report,
): void {
  const complain = (path: string, text: string, ground: string, least: number) => {
    const found = contrast(text, ground)
    if (found >= least) return
    report({
      code: 'theme/contrast',
      severity: 'warning',
      message: `'${path}' has a contrast of ${found.toFixed(1)} to 1, and ${least} to 1 is needed`,
      hint: `choose a darker or lighter colour than ${text} on ${ground}`,
      span: spanOf(path, spans),
    })
  }
  for (const [name, style] of Object.entries(theme.type)) {
    const large = style.size >= (style.weight >= 600 ? largeBold : largePlain)
    const ground = groundOf(name, theme)
    complain(`type.${name}.colour`, style.colour, ground, large ? 4.5 : 7)
  }
  for (const level of ['danger', 'warning', 'caution'] as const) {
    complain(`${level}.word`, theme[level].word, theme[level].bar.fill, 4.5)
  }
}

/** Styles that stand on something darker than paper. */
function groundOf(name: string, theme: Theme): string {
  if (name === 'disc') return theme.disc.fill
  if (name === 'tab') return theme.tab.fill
  return theme.colours.paper
}

/** The place of a token, or of the nearest one around it. */
function spanOf(path: string, spans: ReadonlyMap<string, Span>): Span {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const span = spans.get(at)
    if (span !== undefined) return span
  }
  return spans.get('') ?? {file: '', start: 0, end: 0}
}
