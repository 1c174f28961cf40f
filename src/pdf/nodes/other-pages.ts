import type {Content, Run} from '../engine/content.ts'
import type {Mapper, PageMark} from '../mapper.ts'

/**
 * Pages before and after the chapters, below the chapters of the contents: two columns of rows; in one
 * small paragraph where only that has room, else on a page of their own. The last row of the chapters
 * begins at `last`, the next would begin at `y`.
 */
export function otherPages(last: number, y: number, to: Mapper): readonly Content[] {
  const {page, rules, foot, contents, type} = to.theme
  const {pages} = to
  if (pages.length === 0) return []
  const width = page.width - page.margins[0] - page.margins[2]
  const half = Math.ceil(pages.length / 2)
  const end = y + contents.others + half * type.body.leading
  const fits = end <= page.height - page.margins[3]
  const under = last + contents.above + type.heading.leading + type.body.leading
  const small = under + type.note.leading + contents.between
  const runs = small + contents.between + 2 * type.note.leading <= foot.y - contents.above
  if (!fits && runs) return [placed([runIn(to)], small, width, to)]
  const stack = [{rule: rules.section}, columnsOf(half, to)]
  const block = placed(stack, fits ? y : page.margins[1], width, to)
  return [fits ? block : {...block, pageBreak: 'page'}]
}

function placed(stack: readonly Content[], y: number, width: number, to: Mapper): Content {
  const absolute = {x: to.theme.page.margins[0], y, width}
  return {stack: [{stack, tag: 'Skip', absolute}], tag: 'Skip'}
}

function columnsOf(half: number, to: Mapper): Content {
  const {contents} = to.theme
  const column = (some: readonly PageMark[]) => ({
    stack: some.map(one => row(one, to)),
    width: '*' as const,
    tag: 'TOC' as const,
  })
  const columns = [column(to.pages.slice(0, half)), column(to.pages.slice(half))]
  return {columns, gap: contents.gutter, margin: [0, contents.others, 0, 0]}
}

/** "Checklists 121 · Glossary 124", below a thin rule. */
function runIn(to: Mapper): Content {
  const {type, rules, contents} = to.theme
  const bold = to.weighted(type.note, 700)
  const text = to.pages.flatMap(({id, title}, at): readonly Run[] => [
    ...(at === 0 ? [] : [{text: ' · '}]),
    {text: title, target: id},
    {text: '\u00a0'},
    {pageOf: id, target: id, style: bold},
  ])
  const line: Content = {text, style: type.note, margin: [0, contents.between, 0, 0], tag: 'TOCI'}
  return {stack: [{rule: rules.step}, {stack: [line], tag: 'TOC'}]}
}

function row({id, title}: PageMark, to: Mapper): Content {
  const {type, contents} = to.theme
  return {
    columns: [
      {text: [{text: title, target: id}], style: type.body, width: '*'},
      {
        text: [{pageOf: id, target: id}],
        style: {...type.pageNumber, size: type.body.size, align: 'end'},
        width: contents.page,
      },
    ],
    gap: 0,
    onBaseline: true,
    tag: 'TOCI',
  }
}
