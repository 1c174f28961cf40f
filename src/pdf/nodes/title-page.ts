import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {coverTabs} from './cover-tabs.ts'
import {coverTitle, linesOf} from './cover-title.ts'
import {engraving} from './engraving.ts'
import {imprintApart} from './imprint.ts'

/** The cover: label, title and subtitle, the engraving, the imprint at the foot, tabs at the edge. */
export const titlePage: BlockNode = (element, to) => {
  const elements = element.children.filter(node => node.kind === 'element')
  const imprint = elements.filter(one => one.classes.includes('imprint'))
  const label = elements.filter(one => one.classes.includes('label'))
  const rest = elements.filter(one => !imprint.includes(one) && !label.includes(one))
  const heading = elements.find(one => one.name === 'h1')
  const title = heading === undefined ? '' : textOf(heading)
  const subtitle = elements.find(one => one.classes.includes('subtitle'))
  return {
    ...attributes(element),
    stack: [
      ...labelAt(label, to),
      {drawing: [], width: 0, height: to.theme.cover.title - to.theme.page.margins[1]},
      ...rest.flatMap(one => line(one, title, to)),
      ...engravingAt(title, subtitle, to),
      ...imprintApart(imprint, to),
      ...coverTabs(to),
    ],
    tag: 'Sect',
    pageBreak: 'recto',
    running: {chapter: '', section: '', foot: '', tab: '', bare: true},
  }
}

function labelAt(label: readonly Element[], to: Mapper): readonly Content[] {
  const {page, cover, type} = to.theme
  const style = type.coverLabel
  const text = label.flatMap(one => to.with({style}).runs(one.children))
  if (text.length === 0) return []
  return [{text, style, absolute: {x: page.margins[0], y: cover.label, width: cover.width}}]
}

function line(element: Element, title: string, to: Mapper): readonly Content[] {
  const {cover, type, page} = to.theme
  const heading = element.name === 'h1'
  const style = heading ? coverTitle(title, to.theme).style : type.coverSubtitle
  const text = to.with({style}).runs(element.children)
  if (text.length === 0) return []
  const frame = page.width - page.margins[0] - page.margins[2]
  const above = heading ? 0 : cover.subtitle
  const hang = heading ? cover.hang * style.size : 0
  const margin = [-hang, above, frame - cover.width, 0] as const
  return [{...attributes(element), text, style, margin, tag: heading ? 'H1' : 'P'}]
}

/** A long title pushes the engraving down by whole lines. */
function engravingAt(title: string, subtitle: Element | undefined, to: Mapper): readonly Content[] {
  const {cover, page, engraving: look, type} = to.theme
  const {style, lines} = coverTitle(title, to.theme)
  const words = subtitle === undefined ? '' : textOf(subtitle)
  const below = words === '' ? 0 : linesOf(words, type.coverSubtitle, cover.width)
  const height = lines * style.leading + below * type.coverSubtitle.leading
  const over = Math.max(0, height - cover.titleRoom)
  const y = cover.engraving + Math.ceil(over / look.pitch) * look.pitch
  const size = {width: cover.width, height: cover.engravingFoot - y}
  if (size.height < cover.least) return []
  const drawing = engraving(title, size, look)
  return [{drawing, ...size, absolute: {x: page.margins[0], y, width: cover.width}}]
}
