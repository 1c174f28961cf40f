import type {Element} from '../xhtml/tree.ts'
import {elementsIn} from './tasks.ts'

/** What a chapter asks to have ready: the items of its list. */
export function readyOf(root: Element): readonly Element[] {
  const header = elementsIn(root).find(({name}) => name === 'header')
  const list = header && elementsIn(header).find(({classes}) => classes.includes('ready'))
  return list === undefined ? [] : elementsIn(list)
}
