import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {entryRows, rowsOf, rowsTogether} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/** "In this chapter": a label in the first column of the facts, topics and sections in the second. */
export const chapterContents: BlockNode = (element, to) => {
  const {theme} = to
  const list = firstOf(element, one => one.name === 'ol')
  const label = childOf(element, 'label')
  if (list === null) return null
  const style = to.weighted(theme.type.small, 700)
  return {
    ...attributes(element),
    stack: [
      {rule: theme.rules.step, keepWithNext: true},
      {
        columns: [
          {
            text: label === undefined ? [] : to.with({style}).runs(label.children),
            style,
            width: theme.facts.label - theme.space.paragraph,
          },
          {
            stack: rowsTogether(rowsOf(list).flatMap(row => entryRows(row, 0, to))),
            width: '*',
            tag: 'TOC',
          },
        ],
        gap: theme.space.paragraph,
        margin: [0, theme.facts.contents, 0, 0],
      },
    ],
    margin: [0, theme.space.step, 0, 0],
    tag: 'Skip',
  }
}
