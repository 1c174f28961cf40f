import type {Columns, Content} from '../engine/content.ts'
import type {Mapper, PageMark} from '../mapper.ts'

/** Pages before and after the chapters, below the chapters of the contents: two columns of rows. */
export function otherPages(y: number, to: Mapper): readonly Content[] {
  const {page, rules, contents, type} = to.theme
  const {pages} = to
  if (pages.length === 0) return []
  const width = page.width - page.margins[0] - page.margins[2]
  const half = Math.ceil(pages.length / 2)
  const column = (some: readonly PageMark[]) => ({
    stack: some.map(one => row(one, to)),
    width: '*' as const,
    tag: 'TOC' as const,
  })
  const columns: Columns = {
    columns: [column(pages.slice(0, half)), column(pages.slice(half))],
    gap: contents.gutter,
    margin: [0, contents.above, 0, 0],
  }
  const foot = y + contents.above + half * type.body.leading
  const fits = foot <= page.height - page.margins[3]
  const stack = [{rule: rules.section}, columns]
  const at = fits ? y : page.margins[1]
  return [
    {
      stack: [{stack, tag: 'Skip', absolute: {x: page.margins[0], y: at, width}}],
      tag: 'Skip',
      ...(fits ? {} : {pageBreak: 'page'}),
    },
  ]
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
