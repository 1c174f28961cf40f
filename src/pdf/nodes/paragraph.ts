import {endsWithColon} from '../../model/ends-with-colon.ts'
import type {TextStyle} from '../../theme/text-style.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {joinLast} from '../join-last.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {parted} from '../parted.ts'
import {attributes} from './attributes.ts'
import {placeholder} from './placeholder.ts'
import {result} from './result.ts'

/** A paragraph by its role; an instruction outside a list is a sentence like any other. */
export const paragraph: BlockNode = (element, to) => {
  if (element.classes.includes('placeholder')) return placeholder(element, to)
  if (element.classes.includes('result')) return result(element, to)
  const style = styleOf(element, to)
  const runs = to.with({style}).runs(element.children)
  const text = element.classes.includes('lead') ? joinLast(runs) : runs
  if (text.length === 0) return null
  return {
    ...attributes(element),
    text,
    style,
    ...(style === to.style || style === to.theme.type.lead ? parted(to.theme) : {}),
    margin: [to.indent, aboveOf(element, to), 0, 0],
    ...(leadsOn(element) ? {keepWithNext: true} : {}),
  }
}

/** A small title, or a sentence that announces a picture or a list, stays with what follows. */
function leadsOn(element: Element): boolean {
  const {classes} = element
  return classes.includes('run-in') || classes.includes('label') || endsWithColon(textOf(element))
}

function styleOf({classes}: Element, {theme, style}: Mapper): TextStyle {
  if (classes.includes('run-in')) return theme.type.runIn
  if (classes.includes('lead')) return theme.type.lead
  if (classes.includes('label')) return theme.type.label
  if (classes.includes('subtitle')) return theme.type.coverSubtitle
  if (classes.includes('measure')) return theme.type.note
  if (classes.includes('imprint')) return theme.type.coverFoot
  return style
}

/** A lead stands below a section's title; below a tool's the title brings its own space. */
function aboveOf({classes}: Element, {level, gap, theme}: Mapper): number {
  if (classes.includes('hint')) return theme.writing.hint
  return classes.includes('lead') && level !== 'chapter' ? theme.space.lead : gap
}
