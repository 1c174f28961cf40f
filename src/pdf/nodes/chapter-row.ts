import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Marker} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {tabPlace} from '../tab-place.ts'
import {linesOf} from './cover-title.ts'
import {entryRow, numberOf, targetOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/**
 * A chapter in the contents, with its number beside it, `y` points below the top of the page; `low` if
 * only one line has room below its name.
 */
export function chapterRow(row: Element, y: number, low: boolean, to: Mapper): Content {
  const {type, page, rules, contents: look} = to.theme
  const width = page.width - page.margins[0] - page.margins[2]
  return {
    stack: [
      {rule: rules.step},
      {
        stack: [entryRow(row, type.heading, type.pageNumber, to), ...belowName(row, low, to)],
        hang: {width: page.column, marker: marker(numberOf(row), to)},
        margin: [0, look.above, 0, 0],
        tag: 'Skip',
      },
    ],
    tag: 'TOCI',
    absolute: {x: page.margins[0], y, width},
  }
}

/**
 * What the chapter is for, if its name leaves room; how many sections it has and how long they take.
 * Where rows are low for two lines, both share one; where parts tell what chapters are for, only the counts stand.
 */
export function belowName(row: Element, low: boolean, to: Mapper): readonly Content[] {
  const {type, page, space, contents: look} = to.theme
  const {pitch} = tabPlace(0, to.chapters.length, to.theme)
  const need = to.chapters.find(chapter => chapter.id === targetOf(row))?.need ?? ''
  const measure = childOf(row, 'measure')
  const width = page.width - page.margins[0] - page.margins[2] - page.column - look.end
  const link = firstOf(row, one => one.name === 'a')
  const long = link !== null && linesOf(textOf(link), type.heading, width) > 1
  const counts = measure === undefined ? [] : to.with({style: type.note}).runs(measure.children)
  const named = need === '' || long ? [] : [{text: need}]
  const tall = low || rowHeight(to) + space.instruction > pitch
  const alone = to.parts.length > 0 || named.length === 0 || counts.length === 0
  const both = alone ? [...counts] : [...named, {text: ' · '}, ...counts]
  const lines = [
    {text: named, style: type.body},
    {text: long && tall ? [] : counts, style: type.note},
  ]
  return (tall && !long && both.length > 0 ? [{text: both, style: type.note}] : lines)
    .filter(({text}) => text.length > 0)
    .map((line, at) => ({...line, margin: [0, at === 0 ? look.between : 0, look.end, 0]}))
}

/** Height of a row with two lines below its name. */
export function rowHeight({theme: {type, contents: look}}: Mapper): number {
  const name = look.above + type.heading.leading
  return name + look.between + type.body.leading + type.note.leading
}

function marker(words: string, to: Mapper): Marker {
  const {type, page} = to.theme
  const text = {words, style: type.stepNumber, rise: -to.theme.contents.drop}
  return {at: 0, width: page.column, shapes: [], text, tag: 'Lbl'}
}
