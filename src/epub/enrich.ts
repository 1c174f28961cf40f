import type {Plate} from '../figures/plate.ts'
import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import {calloutsOf} from './callouts/callout.ts'
import {hasClass, lineOf, make, text} from './nodes.ts'

/** What an element needs to know to become a part of the e-book. */
export interface Surroundings {
  /** A plate in the book with its call-outs drawn; undefined where there is no such plate. */
  readonly pictureOf: (name: string, callouts: string) => Plate | undefined
  /** A name that no other box of the file has: Ace wants to tell them apart. */
  readonly unique: (label: string) => string
  /** Said for a task's box: still to do, or done. */
  readonly toDo: string
  readonly done: string
}

type Change = (element: Element, around: Surroundings) => Element

/**
 * Gives each element of the contract what only an e-book has: semantic types and roles that are
 * valid today (EPUB SSV 1.1, DPUB-ARIA 1.1), discs as real digits, pictures by their address.
 */
export function enrich(node: Element, around: Surroundings): Element {
  const children = node.children.map(child =>
    child.kind === 'text' ? child : enrich(child, around),
  )
  const element = {...node, children}
  const change = changes.find(([asked]) => asked(element))?.[1]
  return change === undefined ? element : change(element, around)
}

const changes: readonly (readonly [(element: Element) => boolean, Change])[] = [
  [is('article', 'chapter'), article('chapter', 'doc-chapter')],
  [is('article', 'colophon'), article('colophon', 'doc-colophon')],
  [is('article', 'title-page'), article('titlepage', '')],
  [is('article', 'links'), article('appendix', 'doc-appendix')],
  [is('article', ''), article('', '')],
  [is('section', 'box'), box('notice', 'doc-notice')],
  [is('aside', 'tip'), tip],
  [is('aside', 'note'), box('', 'note')],
  [is('aside', 'footnote'), footnote],
  [is('a', 'noteref'), element => add(element, {'epub:type': 'noteref', role: 'doc-noteref'})],
  [is('section', 'faq'), element => add(element, {'epub:type': 'qna', role: 'doc-qna'})],
  [is('ol', 'callouts'), element => mapItems(element, act)],
  [is('ul', 'tasks'), (element, around) => mapItems(element, item => task(item, around))],
  [is('ul', 'ready'), (element, around) => mapItems(element, item => task(item, around))],
  [is('dl', 'facts'), facts],
  [is('img', ''), picture],
]

function is(name: string, wanted: string): (element: Element) => boolean {
  return element => element.name === name && (wanted === '' || element.classes.includes(wanted))
}

function add(element: Element, attributes: Readonly<Record<string, string>>): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== '')
  return {...element, attributes: {...element.attributes, ...Object.fromEntries(given)}}
}

function article(type: string, role: string): (element: Element) => Element {
  return element => add({...element, name: 'section'}, {'epub:type': type, role})
}

/** The words of a box stand in a frame of their own, for old readers know no negative margins. */
function box(type: string, role: string): Change {
  return (element, around) => {
    const [marks, content] = marksOf(element)
    const signal = content.find(child => hasClass(child, 'signal'))
    const rest = content.filter(child => child !== signal)
    const inside = make('div', {}, rest, ['inside'])
    const label = signal === undefined ? '' : lineOf(signal)
    return add(
      {...element, children: [...marks, ...(signal === undefined ? [] : [signal]), inside]},
      {'epub:type': type, role, 'aria-label': around.unique(label)},
    )
  }
}

/** The signal word of a tip runs into its first line. */
function tip(element: Element, around: Surroundings): Element {
  const [marks, [signal, opening, ...rest]] = marksOf(element)
  if (signal === undefined || !hasClass(signal, 'signal'))
    return box('tip', 'doc-tip')(element, around)
  if (opening?.kind !== 'element' || opening.name !== 'p')
    return box('tip', 'doc-tip')(element, around)
  const run = make('span', {}, signal.children, ['run'])
  const line = {...opening, children: [run, text(' '), ...opening.children]}
  const inside = make('div', {}, [line, ...rest], ['inside'])
  return add(
    {...element, children: [...marks, inside]},
    {'epub:type': 'tip', role: 'doc-tip', 'aria-label': around.unique(lineOf(signal))},
  )
}

function footnote(element: Element): Element {
  const back = (node: XhtmlNode): XhtmlNode => {
    if (node.kind === 'text') return node
    const children = node.children.map(back)
    return node.name === 'a'
      ? add({...node, children}, {role: 'doc-backlink'})
      : {...node, children}
  }
  const children = element.children.map(child => (hasClass(child, 'label') ? back(child) : child))
  return add({...element, children}, {'epub:type': 'footnote', role: 'doc-footnote'})
}

/** Empty spans at the head of an element: marks of printed pages, and goals of links. */
function marksOf({children}: Element): readonly [readonly XhtmlNode[], readonly XhtmlNode[]] {
  const isMark = (child: XhtmlNode) =>
    child.kind === 'element' && child.name === 'span' && child.children.length === 0
  const end = children.findIndex(child => !isMark(child))
  const at = end < 0 ? children.length : end
  return [children.slice(0, at), children.slice(at)]
}

/** What an item does, beside the disc or box that leads it. */
function led(item: Element, sign: Element): Element {
  const [marks, content] = marksOf(item)
  return {...item, children: [...marks, sign, text(' '), make('div', {}, content, ['act'])]}
}

function mapItems(element: Element, change: (item: Element) => Element): Element {
  const children = element.children.map(child => (child.kind === 'element' ? change(child) : child))
  return {...element, children}
}

/** The number as written, as text: no reader can count it anew or leave it out. */
function act(item: Element): Element {
  const value = item.attributes.value
  if (value === undefined) return item
  return led(item, make('span', {}, [text(value)], ['disc']))
}

function task(item: Element, around: Surroundings): Element {
  const done = item.classes.includes('done')
  const label = done ? around.done : around.toDo
  const sign = [text(done ? '×' : '\u00a0')]
  return led(item, make('span', {role: 'img', 'aria-label': label}, sign, ['tick']))
}

/** Each fact in a frame, so that a long label never slips beside the next fact. */
function facts(element: Element): Element {
  const pairs: XhtmlNode[][] = []
  for (const child of element.children) {
    if (child.kind === 'element' && child.name === 'dt') pairs.push([child])
    else if (pairs.length === 0) pairs.push([child])
    else pairs.at(-1)?.push(child)
  }
  return {...element, children: pairs.map(pair => make('div', {}, pair, ['fact']))}
}

/**
 * A picture by its address in the book; without its plate, its words in the line. The numbers drawn
 * on it are told to those who do not see it.
 */
function picture(element: Element, around: Surroundings): Element {
  const {src = '', alt = '', 'data-callouts': callouts = '', ...attributes} = element.attributes
  const plate = around.pictureOf(src, callouts)
  if (plate === undefined) return make('span', {}, [text(alt)], ['label'])
  const numbers = calloutsOf(callouts).map(({number}) => number)
  const told = numbers.length === 0 ? alt : `${alt} (${numbers.join(', ')})`.trim()
  const {width = '', height = ''} = attributes
  const framed = `${plate.width}` !== width || `${plate.height}` !== height
  return {
    ...element,
    classes: framed ? [...element.classes, 'framed'] : element.classes,
    attributes: {
      ...attributes,
      width: `${plate.width}`,
      height: `${plate.height}`,
      src: `images/${plate.name}`,
      alt: told,
    },
  }
}
