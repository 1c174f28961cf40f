import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Marker, Run} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {rowsOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'
import {placesIn} from './places-in.ts'

/** The index from A to Z: columns of entries, a letter before the first of each group. */
export function subjects(element: Element, to: Mapper): readonly Content[] {
  const {subjects: look, space} = to.theme
  const groups = element.children.filter(
    child => child.kind === 'element' && child.name === 'section',
  )
  const rest = element.children.filter(child => !groups.includes(child))
  const entries = groups.flatMap(group => (group.kind === 'text' ? [] : groupOf(group, to)))
  return [
    ...to.blocks(rest),
    {
      stack: [
        {
          flow: entries,
          count: look.columns,
          gap: look.gap,
          margin: [0, space.step, 0, 0],
          tag: 'L',
        },
      ],
      tag: 'Index',
    },
  ]
}

/** The first of a letter hangs it; the last stands free of the next letter. */
function groupOf(group: Element, to: Mapper): readonly Content[] {
  const heading = firstOf(group, one => one.name === 'h2')
  const list = firstOf(group, one => one.name === 'ul')
  const letter = heading === null ? '' : textOf(heading)
  const rows = list === null ? [] : rowsOf(list)
  return rows.map((row, at) => {
    const last = at === rows.length - 1
    return entry(row, at === 0 ? letter : '', last ? to.theme.space.paragraph : 0, to)
  })
}

function entry(row: Element, letter: string, below: number, to: Mapper): Content {
  const {type, subjects: look} = to.theme
  const style = type.subject
  const title = childOf(row, 'title')
  const words = title === undefined ? [] : to.with({style}).runs(title.children)
  const pages: Run = {
    pagesOf: placesIn(row),
    between: to.words.comma,
    style: to.weighted(style, 700),
  }
  return {
    ...attributes(row),
    stack: [{text: [...words, {text: '\u00a0'}, pages], style}],
    hang: {width: look.letter, marker: markerOf(letter, to)},
    margin: [0, 0, 0, below],
    tag: 'LI',
  }
}

function markerOf(words: string, to: Mapper): Marker {
  const {type, colours, subjects: look} = to.theme
  const style = {...to.weighted(type.subject, 700), colour: colours.accent}
  const tag = words === '' ? 'Artifact' : 'Lbl'
  return {at: 0, width: look.letter, shapes: [], text: {words, style, rise: 0}, tag}
}
