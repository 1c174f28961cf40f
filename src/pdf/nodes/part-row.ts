import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {shortened} from '../shortened.ts'
import {tabPlace} from '../tab-place.ts'
import {rowHeight} from './chapter-row.ts'
import {linesOf} from './cover-title.ts'
import {targetOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/** Whether a part's name would be printed over the last line of the row above it. */
export function meets(row: Element, part: Element | undefined, to: Mapper): boolean {
  const {type, page, contents: look} = to.theme
  const {pitch} = tabPlace(0, to.chapters.length, to.theme)
  const measure = childOf(row, 'measure')
  if (part === undefined || measure === undefined || rowHeight(to) <= pitch - aboveOf(to))
    return false
  const name = shortened(textOf(firstOf(part, one => one.name === 'a') ?? part), look.letters)
  const width = page.width - page.margins[0] - page.margins[2] - page.column
  return linesOf(`${textOf(measure)} ${name} 000`, type.label, width) > 1
}

/** From the name of a part to the line below it. */
function aboveOf({theme: {type, contents: look}}: Mapper): number {
  return Math.max(look.part, type.label.leading + look.between)
}

/** The name of a part and its page at the end of the line above its first chapter. */
export function partRow(row: Element | undefined, y: number, to: Mapper): readonly Content[] {
  const link = row === undefined ? null : firstOf(row, one => one.name === 'a')
  if (row === undefined || link === null) return []
  const {type, page, contents: look} = to.theme
  const target = targetOf(row)
  const style = {...type.label, align: 'end' as const}
  const text = [
    {text: shortened(textOf(link), look.letters), target},
    {text: '\u2002'},
    {pageOf: target, target},
  ]
  const width = page.width - page.margins[0] - page.margins[2]
  const above = y - aboveOf(to)
  return [{text, style, tag: 'TOCI', absolute: {x: page.margins[0], y: above, width}}]
}
