import type {TextStyle} from '../../theme/text-style.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import {joinLast} from '../join-last.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {linesOf} from './cover-title.ts'
import {childOf} from './has-class.ts'
import {headingTag} from './heading-tag.ts'

/** A title on the axis; its number, if it has one, hangs beside it. */
export const heading: BlockNode = (element, to) => {
  const style = styleOf(element, to)
  const number = childOf(element, 'number')
  const rest = element.children.filter(node => node !== number)
  const text = joinLast(to.with({style}).runs(rest))
  const above = aboveOf(element, to)
  const own = to.level === 'book' && element.name === 'h1'
  const title: Content = {
    ...attributes(element),
    text,
    style,
    tag: headingTag(element),
    keepWithNext: true,
    margin: [own ? 0 : to.indent, above, 0, 0],
  }
  if (number === undefined || element.name !== 'h1') return title
  return {
    stack: [{...title, margin: [0, 0, 0, 0]}],
    margin: [0, -to.theme.space.titleRise, 0, to.theme.space.titleRise],
    hang: {
      width: to.theme.page.column,
      marker: {
        at: 0,
        width: to.theme.page.column,
        shapes: [],
        text: {words: textOf(number), style: to.theme.type.titleNumber, rise: 0},
        tag: 'Lbl',
      },
    },
    keepWithNext: true,
    tag: 'Skip',
  }
}

/** A chapter's title is large; pages before and after the chapters are titled like sections. */
function styleOf(element: Element, to: Mapper): TextStyle {
  const {theme, level} = to
  const {name} = element
  if (name === 'h1') return level === 'book' ? theme.type.section : titleStyle(element, theme)
  if (level === 'book') return theme.type.heading
  if (level === 'group') return theme.type.heading
  if (name === 'h2' || (level === 'opener' && name === 'h3')) return sectionStyle(element, to)
  return name === 'h3' ? theme.type.subsection : theme.type.heading
}

/** A title of three lines would take the page from the first step below it. */
function sectionStyle(element: Element, {theme: {type}, measure}: Mapper): TextStyle {
  return linesOf(textOf(element), type.section, measure) <= 2 ? type.section : type.longSection
}

/** Titles stand free above; those of a page or below a thick rule need no more than the rule's gap. */
function aboveOf({name}: Element, {theme: {space}, level}: Mapper): number {
  if (name === 'h1') return level === 'book' ? -space.pageTitleRise : 0
  if (level === 'book') return space.groupTitle
  if (level === 'opener') return space.openerTitle
  return name === 'h2' ? space.topicTitle : space.heading
}

/** A tool has a short name; a title that would take three lines is set smaller. */
function titleStyle(element: Element, {type, page}: Mapper['theme']): TextStyle {
  const width = page.width - page.margins[0] - page.margins[2] - page.column
  return linesOf(textOf(element), type.title, width) <= 2 ? type.title : type.longTitle
}
