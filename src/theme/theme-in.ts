import {isRecord} from './fits.ts'
import type {Script} from './script.ts'
import type {TextStyle} from './text-style.ts'
import type {StyleName, Theme} from './theme.ts'

/** Points: nothing is set smaller (house style, §3), though the letters of a family look larger. */
const floor = 8

/**
 * The theme for a script: text in its family, larger and with more leading as its marks need, titles
 * in the bold of the same family, and no letter spacing (house style, §3 and §8).
 */
export function themeIn(theme: Theme, script: Script): Theme {
  if (script === 'latin') return theme
  const {text, size, leading} = theme.scripts[script]
  const {body} = theme.type
  const wider = size / body.size
  const higher = leading / body.leading
  const change = (style: TextStyle): TextStyle => {
    if (style.face === 'code') return style
    const weight = style.face === 'title' && style.weight >= 600 ? 700 : style.weight
    return {
      ...style,
      face: 'text',
      weight,
      size: Math.max(style.size * wider, Math.min(style.size, floor)),
      leading: style.leading * higher,
      tracking: 0,
    }
  }
  const type: unknown = Object.fromEntries(
    Object.entries(theme.type).map(([name, style]) => [name, isSign(name) ? style : change(style)]),
  )
  if (!hasStyles(type, theme)) throw new Error('a text style got lost')
  const head = {...theme.head, letters: theme.head.letters / wider}
  const foot = {...theme.foot, letters: theme.foot.letters / wider}
  const writing = {...theme.writing, above: theme.writing.above * higher}
  // A title at a fixed height rises by most of what its line grew.
  const grown = type.contents.leading - theme.type.contents.leading
  const contents = {...theme.contents, title: theme.contents.title - grown * 0.8}
  return {...theme, faces: {...theme.faces, text}, head, foot, writing, contents, type}
}

/** What must fit a disc or tab keeps its size; its figures come from where the script has them. */
function isSign(name: string): boolean {
  return name === 'disc' || name === 'tab'
}

function hasStyles(type: unknown, theme: Theme): type is Readonly<Record<StyleName, TextStyle>> {
  return isRecord(type) && Object.keys(theme.type).every(name => isRecord(type[name]))
}
