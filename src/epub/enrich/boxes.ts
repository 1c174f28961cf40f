import {fullStopAfter} from '../../language/full-stop.ts'
import type {Element} from '../../xhtml/tree.ts'
import {hasClass, lineOf, make, text, textOf} from '../nodes.ts'
import {add} from './add.ts'
import {marksOf} from './marks.ts'
import type {Change} from './surroundings.ts'

/** Letters that fill half a screen of six inches in the usual type, or one in large type. */
const whole = 400

/** A box is kept on one page, unless it would leave the page before half empty. */
function sized(element: Element): Element {
  if (textOf(element).length <= whole) return element
  return {...element, classes: [...element.classes, 'long']}
}

/** The words of a box stand in a frame of their own, for old readers know no negative margins. */
export function box(type: string, role: string): Change {
  return (element, around) => {
    const [marks, content] = marksOf(element)
    const signal = content.find(child => hasClass(child, 'signal'))
    const rest = content.filter(child => child !== signal)
    const inside = make('div', {}, rest, ['inside'])
    const label = signal === undefined ? '' : lineOf(signal)
    return add(
      {...sized(element), children: [...marks, ...(signal === undefined ? [] : [signal]), inside]},
      {'epub:type': type, role, 'aria-label': around.unique(label)},
    )
  }
}

const plain = box('tip', 'doc-tip')

/** The signal word of a tip runs into its first line. */
export const tip: Change = (element, around) => {
  const [marks, [signal, opening, ...rest]] = marksOf(element)
  if (signal === undefined || !hasClass(signal, 'signal')) return plain(element, around)
  if (opening?.kind !== 'element' || opening.name !== 'p') return plain(element, around)
  const stop = fullStopAfter(lineOf(signal))
  const run = make('span', {}, [...signal.children, text(stop)], ['run'])
  const line = {...opening, children: [run, text(' '), ...opening.children]}
  const inside = make('div', {}, [line, ...rest], ['inside'])
  return add(
    {...sized(element), children: [...marks, inside]},
    {'epub:type': 'tip', role: 'doc-tip', 'aria-label': around.unique(lineOf(signal))},
  )
}
