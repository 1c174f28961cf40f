import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Text} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {shortened} from '../shortened.ts'
import {tabPlace} from '../tab-place.ts'
import {tabAt} from './cover-tabs.ts'
import {linesOf} from './cover-title.ts'
import {numberOf, targetOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'
import {pageWords} from './link.ts'

/** From the top of the first tab of a part to the foot of the last; points from the top of the page. */
export interface Zone {
  readonly top: number
  readonly foot: number
}

/** Where the tabs of these rows stand. */
export function zoneOf(rows: readonly Element[], to: Mapper): Zone {
  const tops = rows.map(row => heightOf(row, to))
  return {top: Math.min(...tops), foot: Math.max(...tops) + to.theme.tab.height}
}

/** Whether tabs with their names stand beside what is between two heights. */
export function isNarrow(zone: Zone, top: number, foot: number): boolean {
  return zone.top < foot && zone.foot > top
}

/** The tab of each chapter at its height, its name beside it, with what it is for and its page. */
export function partTabs(rows: readonly Element[], zone: Zone, to: Mapper): readonly Content[] {
  const {part: look, page, tab, cover} = to.theme
  const free = zone.foot <= look.band
  const width = free ? to.measure : look.names
  const x = page.width - page.margins[2] - width
  const heights = [...new Set(rows.map(row => heightOf(row, to)))]
  return heights.flatMap((y): readonly Content[] => {
    const sharing = rows.filter(row => heightOf(row, to) === y)
    const [first] = sharing
    if (first === undefined) return []
    const alone = sharing.length === 1
    const names = alone ? nameOf(first, width, to) : sharing.map(row => smallName(row, to))
    const top = y + Math.max(0, (tab.height - heightOfLines(names, width)) / 2 - cover.namesRise)
    return [
      ...tabAt(y, numberOf(first), to),
      {
        stack: alone ? [{stack: names, tag: 'TOCI'}] : names,
        tag: 'TOC',
        absolute: {x, y: top, width},
      },
    ]
  })
}

/** The height at which the chapter of a row has its tab throughout the book. */
function heightOf(row: Element, {chapters, theme}: Mapper): number {
  const at = chapters.findIndex(({id}) => id === targetOf(row))
  return tabPlace(Math.max(0, at), chapters.length, theme).y
}

/** Beside band or text the page has a line of its own. */
function nameOf(row: Element, width: number, to: Mapper): readonly Text[] {
  const {type, cover} = to.theme
  const target = targetOf(row)
  const style = {...type.coverTool, align: 'end' as const}
  const small = {...type.note, align: 'end' as const}
  const need = childOf(row, 'measure')
  const whole = titleOf(row)
  const title = linesOf(whole, style, width) <= 2 ? whole : shortened(whole, cover.letters)
  const name: Text = {text: [{text: title, target}], style}
  const page = pageWords(target, {target}, to)
  if (need === undefined) return [name, {text: page, style: small}]
  const words = shortened(textOf(need), cover.letters)
  if (width === to.measure) return [name, {text: [{text: `${words} · `}, ...page], style: small}]
  const foot = {text: page, style: small}
  const all = [name, {text: [{text: words}], style: small}, foot]
  return heightOfLines(all, width) > tabPlace(0, to.chapters.length, to.theme).pitch
    ? [name, foot]
    : all
}

/** Chapters that share a height have a small line each. */
function smallName(row: Element, to: Mapper): Text {
  const style = {...to.theme.type.note, align: 'end' as const}
  const target = targetOf(row)
  const words = `${titleOf(row)} ${numberOf(row)} `
  const look = {style, target}
  return {text: [{text: words, target}, ...pageWords(target, look, to)], style, tag: 'TOCI'}
}

function titleOf(row: Element): string {
  const title = firstOf(row, one => one.classes.includes('title'))
  return title === null ? '' : textOf(title)
}

/** By rough count, for the middle of the tab. */
function heightOfLines(lines: readonly Text[], width: number): number {
  return lines.reduce((sum, {text, style}) => {
    const words = text.map(run => ('text' in run ? run.text : '88')).join('')
    return sum + Math.min(3, linesOf(words, style, width)) * style.leading
  }, 0)
}
