import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {changed, make, text} from '../nodes.ts'
import {marksOf} from './marks.ts'
import type {Change, Surroundings} from './surroundings.ts'

/** The number as written, as text: no reader can count it anew or leave it out. */
export const acts: Change = element =>
  changed(element, item => {
    const {value, 'data-disc': shown = value} = item.attributes
    const bare = withoutDisc(item)
    return shown === undefined ? bare : led(bare, make('span', {}, [text(shown)], ['disc']))
  })

/** Other lists count by themselves. */
export const counted: Change = element => changed(element, withoutDisc)

function withoutDisc(item: Element): Element {
  if (!('data-disc' in item.attributes)) return item
  const {'data-disc': _, ...attributes} = item.attributes
  return {...item, attributes}
}

/** A box to tick before each task, as in print; read aloud as what it means. */
export const tasks: Change = (element, around) => changed(element, item => task(item, around))

function task(item: Element, around: Surroundings): Element {
  const done = item.classes.includes('done')
  const label = done ? around.done : around.toDo
  const sign = [text(done ? '×' : '\u00a0')]
  return led(item, make('span', {role: 'img', 'aria-label': label}, sign, ['tick']))
}

/** What an item does, beside the disc or box that leads it. */
function led(item: Element, sign: Element): Element {
  const [marks, content] = marksOf(item)
  return {...item, children: [...marks, sign, text(' '), make('div', {}, content, ['act'])]}
}

/** Each fact in a frame, so that a long label never slips beside the next fact. */
export const facts: Change = element => {
  const pairs: XhtmlNode[][] = []
  for (const child of element.children) {
    if (child.kind === 'element' && child.name === 'dt') pairs.push([child])
    else if (pairs.length === 0) pairs.push([child])
    else pairs.at(-1)?.push(child)
  }
  return {...element, children: pairs.map(pair => make('div', {}, pair, ['fact']))}
}
