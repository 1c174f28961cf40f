import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Marker} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

/** The contents: a row for each chapter between rules, its sections below it, pages at the end. */
export const contents: BlockNode = (element, to) => {
  const heading = firstOf(element, one => one.name === 'h1')
  const list = firstOf(element, one => one.name === 'ol')
  const title = heading === null ? '' : textOf(heading)
  return {
    ...attributes(element),
    stack: [
      ...(heading === null ? [] : to.blocks([heading])),
      {stack: list === null ? [] : rowsOf(list).map(row => chapterRow(row, to)), tag: 'TOC'},
    ],
    tag: 'Sect',
    pageBreak: 'recto',
    running: {chapter: '', section: title, tab: '', bare: false},
    bookmark: {level: 1, title},
  }
}

function chapterRow(row: Element, to: Mapper): Content {
  const {type, page, rules, space} = to.theme
  const link = firstOf(row, one => one.name === 'a')
  const inner = childList(row)
  const number = link === null ? undefined : childOf(link, 'number')
  const head = entry(row, type.heading, type.pageNumber, to)
  const marker = numberMarker(number === undefined ? '' : textOf(number), to)
  return {
    stack: [
      {rule: rules.step, keepWithNext: true},
      {
        stack: [head],
        hang: {width: page.column, marker},
        margin: [0, space.stepTitle, 0, 0],
        keepWithNext: inner.length > 0,
        tag: 'TOCI',
      },
      {stack: inner.map(one => innerRow(one, 0, to)), margin: [page.column, 0, 0, 0], tag: 'TOC'},
    ],
    margin: [0, space.step, 0, 0],
    tag: 'Skip',
  }
}

function innerRow(row: Element, depth: number, to: Mapper): Content {
  const {type, space} = to.theme
  const style = depth === 0 ? to.weighted(type.small, 700) : type.small
  const inner = childList(row)
  const line = {
    ...entry(row, style, type.smallPageNumber, to),
    margin: [depth * space.paragraph, depth === 0 ? space.instruction : 0, 0, 0] as const,
    tag: 'TOCI' as const,
  }
  if (inner.length === 0) return line
  return {stack: [line, ...inner.map(one => innerRow(one, depth + 1, to))], tag: 'Skip'}
}

/** Title at the start, page at the end. */
function entry(row: Element, style: Mapper['style'], folio: Mapper['style'], to: Mapper) {
  const link = firstOf(row, one => one.name === 'a')
  const target = link?.attributes.href?.replace(/^#/, '') ?? ''
  const words = link === null ? [] : link.children.filter(node => !isNumber(node))
  return {
    columns: [
      {text: to.with({style}).runs(words, {target}), style, width: '*' as const},
      {
        text: target === '' ? [] : [{pageOf: target, target}],
        style: {...folio, align: 'end' as const},
        width: to.theme.page.column,
      },
    ],
    gap: to.theme.space.paragraph,
    onBaseline: true,
  }
}

function numberMarker(words: string, to: Mapper): Marker {
  const width = to.theme.page.column
  return {
    at: 0,
    width,
    shapes: [],
    text: {words, style: to.theme.type.stepNumber, rise: 0},
    tag: 'Lbl',
  }
}

function childList(row: Element): readonly Element[] {
  const list = row.children.find(node => node.kind === 'element' && node.name === 'ol')
  return list?.kind === 'element' ? rowsOf(list) : []
}

function rowsOf(list: Element): readonly Element[] {
  return list.children.filter(node => node.kind === 'element')
}

function isNumber(node: Element['children'][number]): boolean {
  return node.kind === 'element' && node.classes.includes('number')
}
