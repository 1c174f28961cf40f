import type {Element} from '../../xhtml/tree.ts'
import type {Content, Run} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {placesIn} from './places-in.ts'

/** Terms in a column of their own, their meanings beside them, each with the pages where it is used. */
export function glossary(element: Element, to: Mapper): readonly Content[] {
  return element.children.flatMap((child): readonly Content[] => {
    if (child.kind === 'text') return []
    if (child.name !== 'dl') return to.blocks([child])
    const above = to.theme.glossary.above - to.theme.glossary.between
    return [{stack: entriesOf(child, to), margin: [0, above, 0, 0], tag: 'L'}]
  })
}

function entriesOf(list: Element, to: Mapper): readonly Content[] {
  const elements = list.children.filter(child => child.kind === 'element')
  return elements.flatMap((term, at) => {
    const meaning = elements[at + 1]
    return term.name === 'dt' && meaning?.name === 'dd' ? [entry(term, meaning, to)] : []
  })
}

function entry(term: Element, meaning: Element, to: Mapper): Content {
  const {type, glossary: look} = to.theme
  const bold = to.weighted(type.glossary, 700)
  const style = type.glossary
  return {
    ...attributes(term),
    columns: [
      {
        text: to.with({style: bold}).runs(term.children),
        style: bold,
        width: look.term - look.gap,
        tag: 'Lbl',
      },
      {
        text: [...to.with({style}).runs(wordsOf(meaning)), ...pages(meaning, to.with({style}))],
        style,
        width: '*',
        tag: 'LBody',
      },
    ],
    gap: look.gap,
    onBaseline: true,
    margin: [0, look.between, 0, 0],
    keepTogether: true,
    tag: 'LI',
  }
}

/** Everything but the places. */
function wordsOf(meaning: Element): Element['children'] {
  return meaning.children.flatMap(child => {
    if (child.kind === 'text') return [child]
    return child.classes.includes('pages') ? [] : child.children
  })
}

/** "→ 12, 20–21" behind the last word. */
function pages(meaning: Element, to: Mapper): readonly Run[] {
  const pagesOf = placesIn(meaning)
  if (pagesOf.length === 0) return []
  const arrow = to.direction === 'rtl' ? '←' : '→'
  return [
    {text: ' '},
    {text: arrow, style: to.titled(to.style)},
    {text: '\u00a0'},
    {pagesOf, between: to.words.comma},
  ]
}
