import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import {joinLast} from '../join-last.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {linesOf} from './cover-title.ts'
import {rowsOf} from './entries.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'
import {isNarrow, partTabs, type Zone, zoneOf} from './part-tabs.ts'
import {risingDisc} from './rising-disc.ts'

/**
 * Opens a part on a right-hand page: a band of the engraving in which a disc rises, further right with
 * each part, its title, what it is about, and the tabs of its chapters at the edge.
 */
export const partOpener: BlockNode = (element, to) => {
  const {part: look, page} = to.theme
  const title = childOrHeading(element)
  const label = childOf(element, 'label')
  const list = firstOf(element, one => one.name === 'ol')
  const rows = list === null ? [] : rowsOf(list)
  const zone = zoneOf(rows, to)
  const words = title === null ? '' : textOf(title)
  const named = [label === undefined ? '' : textOf(label), words].filter(one => one !== '')
  return {
    ...attributes(element),
    stack: [
      ...band(element, zone, to),
      {drawing: [], width: 0, height: look.label - page.margins[1]},
      ...lines(element, title, zone, partTabs(rows, zone, to), to),
    ],
    tag: 'Sect',
    part: element.attributes.id ?? '',
    pageBreak: 'recto',
    running: {chapter: '', section: '', foot: '', tab: '', bare: false},
    bookmark: {level: 1, title: named.join(' · '), open: true},
  }
}

function childOrHeading(element: Element): Element | null {
  return firstOf(element, one => one.name === 'h1')
}

/** The band gives way to tabs that stand beside it. */
function band(element: Element, zone: Zone, to: Mapper): readonly Content[] {
  const {page, part: look, engraving} = to.theme
  const at = to.parts.indexOf(element.attributes.id ?? '')
  const beside = isNarrow(zone, look.band, look.band + look.height)
  const width = to.measure - (beside ? look.names + look.gap : 0)
  const size = {width, height: look.height}
  const share = to.parts.length < 2 ? 0 : at / (to.parts.length - 1)
  const drawing = risingDisc(share, look.disc, size, engraving)
  return [{drawing, ...size, absolute: {x: page.margins[0], y: look.band, width}}]
}

/** The tabs come before what might go on to another page. */
function lines(
  element: Element,
  title: Element | null,
  zone: Zone,
  tabs: readonly Content[],
  to: Mapper,
): readonly Content[] {
  const {part: look, type, page, cover} = to.theme
  const beside = isNarrow(zone, look.label, page.height)
  const end = beside ? look.names + look.gap : 0
  const line = (one: Element, style: Mapper['style'], above: number, least: number): Content => ({
    ...attributes(one),
    text: joinLast(to.with({style}).runs(one.children)),
    style,
    margin: [one === title ? -cover.hang * style.size : 0, above, Math.max(end, least), 0],
    tag: one === title ? 'H1' : 'P',
  })
  const label = childOf(element, 'label')
  const lead = childOf(element, 'lead')
  const measure = childOf(element, 'measure')
  const none: readonly Content[] = []
  return [
    ...(label === undefined ? none : [line(label, type.label, 0, 0)]),
    ...(title === null ? none : [line(title, titleStyle(title, lead, end, to), look.title, 0)]),
    ...tabs,
    ...(lead === undefined ? none : [line(lead, type.lead, look.lead, page.column)]),
    ...(measure === undefined ? none : [line(measure, type.body, look.measure, 0)]),
  ]
}

/** The largest of the styles for titles in which no word is too wide and the text below fits, too. */
function titleStyle(
  title: Element,
  lead: Element | undefined,
  end: number,
  {theme: {type, page, part: look}, measure}: Mapper,
): Mapper['style'] {
  const width = measure - end
  const narrower = measure - Math.max(end, page.column)
  const leadLines = lead === undefined ? 0 : linesOf(textOf(lead), type.lead, narrower)
  const below = leadLines * type.lead.leading
  const rest =
    type.label.leading + look.title + look.lead + below + look.measure + type.body.leading
  const room = page.height - page.margins[3] - look.label - rest
  const fits = (style: Mapper['style']) => {
    const lines = linesOf(textOf(title), style, width)
    return lines <= 2 && lines * style.leading <= room
  }
  return [type.partTitle, type.title].find(fits) ?? type.longTitle
}
