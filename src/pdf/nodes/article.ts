import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {backCover} from './back-cover.ts'
import {chapterMark} from './chapter-mark.ts'
import {colophon} from './colophon.ts'
import {contents} from './contents.ts'
import {endKept} from './end-kept.ts'
import {firstOf} from './first-of.ts'
import {glossary} from './glossary.ts'
import {howToUse} from './how-to-use.ts'
import {indexByNeed} from './index-by-need.ts'
import {notes} from './notes.ts'
import {partOpener} from './part-opener.ts'
import {subjects} from './subjects.ts'
import {titlePage} from './title-page.ts'

/** A chapter, or pages of their own before or after the chapters; each begins a page. */
export const article: BlockNode = (element, to) => {
  if (element.classes.includes('title-page')) return titlePage(element, to)
  if (element.classes.includes('contents')) return contents(element, to)
  if (element.classes.includes('colophon')) return colophon(element, to)
  if (element.classes.includes('notes')) return notes(element, to)
  if (element.classes.includes('back-cover')) return backCover(element, to)
  if (element.classes.includes('part')) return partOpener(element, to)
  if (element.classes.includes('chapter')) return chapter(element, to)
  const title = titleOf(element)
  return {
    id: pageId(element),
    ...attributes(element),
    stack: stackOf(element, to),
    tag: 'Sect',
    pageBreak: 'page',
    running: {chapter: to.title, section: title, foot: '', tab: '', bare: false},
    bookmark: {level: 1, title},
  }
}

function stackOf(element: Element, to: Mapper): readonly Content[] {
  if (element.classes.includes('index')) {
    return element.children.flatMap(child => indexPart(child, to))
  }
  if (element.classes.includes('how-to-use')) return howToUse(element, to)
  if (element.classes.includes('glossary')) return glossary(element, to)
  if (element.classes.includes('subjects')) return subjects(element, to)
  return firstLower(element, inColumn(element, to).blocks(element.children), to)
}

/** The first group of a list stands a little lower, below the title of the page. */
function firstLower(
  element: Element,
  blocks: readonly Content[],
  {theme: {space}}: Mapper,
): readonly Content[] {
  const [title, first, ...rest] = blocks
  if (title === undefined || first === undefined || !isGrouped(element)) return blocks
  return [title, {...first, margin: [0, space.firstGroup, 0, 0]}, ...rest]
}

/** Pages that are no chapter have no id of their own: their kind is one of a kind. */
export function pageId(element: Element): string {
  return element.attributes.id ?? `page-${element.classes[0] ?? ''}`
}

/** The fact sheet of a chapter stands on a left page, its first section on the right beside it. */
const chapter: BlockNode = (element, to) => {
  const {number, title} = chapterMark(element)
  const mark = to.chapters.find(({id}) => id === element.attributes.id)
  const {column} = to.theme.page
  const place = element.attributes.id ?? ''
  const outline = mark === undefined || mark.part === '' ? 0 : 1
  const measure = to.measure - column
  const inner = to.with({place, indent: column, measure, level: 'chapter', outline})
  const named = number === '' ? title : `${number} ${title}`
  return {
    ...attributes(element),
    stack: besideShort(element, inner.blocks(element.children), to),
    tag: 'Sect',
    ...(outline === 0 ? {} : {part: mark?.part ?? ''}),
    pageBreak: 'verso',
    running: {
      chapter: named,
      section: mark?.need ?? '',
      foot: to.footLine(title, mark?.address ?? ''),
      tab: number,
      bare: false,
    },
    bookmark: {level: outline + 1, title: named},
  }
}

/** A short last topic stays with the end of the one before. */
function besideShort(
  chapter: Element,
  blocks: readonly Content[],
  {theme}: Mapper,
): readonly Content[] {
  const topics = chapter.children.filter(node => node.kind === 'element')
  const parts = topics.at(-1)?.children.filter(node => node.kind === 'element') ?? []
  const plain = parts.every(({name}) => ['h2', 'p', 'ul'].includes(name))
  const short = plain && parts.length <= theme.page.short
  const before = blocks.length - 2
  return blocks.map((block, at) => (short && at === before ? endKept(block) : block))
}

/** Lists at the end of the book hang their tick boxes like the steps they come from. */
function inColumn(element: Element, to: Mapper): Mapper {
  const {column} = to.theme.page
  return isGrouped(element) ? to.with({indent: column, measure: to.measure - column}) : to
}

function isGrouped({classes}: Element): boolean {
  return ['checklists', 'links'].some(name => classes.includes(name))
}

function indexPart(child: XhtmlNode, to: Mapper): readonly Content[] {
  const table = child.kind === 'element' && child.name === 'table'
  return table ? indexByNeed(child, to) : to.blocks([child])
}

function titleOf(element: Element): string {
  const heading = firstOf(element, one => one.name === 'h1')
  return heading === null ? '' : textOf(heading)
}
