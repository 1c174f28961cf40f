import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {childList, entryRow, rowsOf} from './entries.ts'
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
          {stack: rowsOf(list).flatMap(row => rows(row, 0, to)), width: '*', tag: 'TOC'},
        ],
        gap: theme.space.paragraph,
        margin: [0, theme.space.paragraph, 0, 0],
      },
    ],
    margin: [0, theme.space.step, 0, 0],
    tag: 'Skip',
  }
}

function rows(row: Element, depth: number, to: Mapper): readonly Content[] {
  const {type, space} = to.theme
  const inner = childList(row)
  const style = depth === 0 && inner.length > 0 ? to.weighted(type.small, 700) : type.small
  const line: Content = {
    ...entryRow(row, style, type.smallPageNumber, to),
    margin: [depth * space.paragraph, 0, 0, 0],
    tag: 'TOCI',
  }
  return [line, ...inner.flatMap(one => rows(one, depth + 1, to))]
}
