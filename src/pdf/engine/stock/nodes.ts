import type {
  Cell,
  Columns,
  Content,
  Hang,
  Marker,
  Run,
  Shape,
  Stack,
  TextStyle,
} from '../content.ts'

/** A node of pdfmake 0.3.11 while we still lay out with its own engine. */
export type Node = Record<string, unknown>

/** What is learnt on the way: nodes whose page is wanted, and words that need a second pass. */
export interface Notebook {
  readonly ids: Map<string, Node>
  readonly running: (readonly [Node, Content['running']])[]
  readonly pageOf: ReadonlyMap<string, number>
  readonly folio: (page: number) => string
  /** Ids and bookmarks of blocks around the next text: it is the first that can carry them. */
  readonly waiting: {ids: string[]; bookmark: Content['bookmark']}
  /** The id of the text that carries the destination of another id. */
  readonly carriers: Map<string, string>
  readonly known: ReadonlyMap<string, string>
  /** The last bookmark of each level. */
  readonly parents: (string | undefined)[]
}

const heights = {text: 1.3, title: 1.371, code: 1.3}
const ascents = {text: 0.984, title: 1.036, code: 0.984}

/** Turns content into stock nodes that fill `width` points. */
export function nodeOf(content: Content, width: number, book: Notebook): Node {
  if (content.fillsSheets !== undefined) return {text: ''}
  if (content.id !== undefined) book.waiting.ids.push(content.id)
  if (content.bookmark !== undefined) book.waiting.bookmark = content.bookmark
  const [start, , end] = content.margin ?? [0, 0, 0, 0]
  const node = bare(content, width - start - end, book)
  if (content.margin !== undefined) node.margin = [...content.margin]
  if (content.pageBreak !== undefined && content.unlessFree === undefined) node.pageBreak = 'before'
  if (content.absolute !== undefined) {
    const {x, y, width: wide} = content.absolute
    return {columns: [{...bare(content, wide, book), width: wide}], absolutePosition: {x, y}}
  }
  if (content.running !== undefined) book.running.push([node, content.running])
  if (content.id !== undefined) book.ids.set(content.id, node)
  return node
}

function bare(content: Content, width: number, book: Notebook): Node {
  if ('text' in content) return textOf(content.text, content.style, book)
  if ('stack' in content) return stackOf(content, width, book)
  if ('columns' in content) return columnsOf(content, width, book)
  if ('table' in content) return tableOf(content.table, width, book)
  if ('image' in content) return pictureOf(content)
  if ('drawing' in content) return {canvas: content.drawing.flatMap(shape => vectors(shape, 0))}
  const {width: thickness, colour, dash} = content.rule
  const line = {type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: thickness}
  return {canvas: [{...line, lineColor: colour, ...(dash === undefined ? {} : {dash})}]}
}

function lookOf(style: TextStyle): Node {
  return {
    font: `${style.face}${style.weight}`,
    fontSize: style.size,
    color: style.colour,
    lineHeight: style.leading / (style.size * heights[style.face]),
    ...(style.tracking === 0 ? {} : {characterSpacing: style.tracking}),
    ...(style.tabular ? {fontFeatures: ['tnum']} : {}),
  }
}

function textOf(runs: readonly Run[], style: TextStyle, book: Notebook): Node {
  const node: Node = {
    ...lookOf(style),
    text: runs.map(run => runOf(run, style, book)),
    alignment: style.align === 'start' ? 'left' : style.align === 'end' ? 'right' : 'center',
  }
  carry(node, book)
  return node
}

function runOf(run: Run, around: TextStyle, book: Notebook): Node {
  const look = run.style === undefined ? {} : {...lookOf(run.style), lineHeight: undefined}
  const style = run.style ?? around
  const link =
    run.target !== undefined ? {linkToDestination: book.known.get(run.target) ?? run.target} : {}
  const node = {...look, ...link, ...(run.url === undefined ? {} : {link: run.url})}
  if ('pageOf' in run) return {...node, text: folioOf(run.pageOf, book)}
  if ('image' in run) return {...node, text: run.alt, font: `${style.face}700`}
  if ('leader' in run) return {...node, text: ' … '}
  const sup = run.superior === true ? {fontSize: style.size * 0.65, sup: true} : {}
  return {
    ...node,
    ...sup,
    text: chopped(run.text),
    ...(run.unbroken === true ? {noWrap: true} : {}),
  }
}

/** Words over 60 letters are cut open: pdfmake's line breaker is quadratic in them (0.3.11). */
function chopped(text: string): string {
  return text.length <= 60 ? text : text.replace(/\S{36}(?=\S{10})/gu, '$&\u200b')
}

function stackOf(content: Stack, width: number, book: Notebook): Node {
  if (content.hang !== undefined) return hangOf(content, content.hang, width, book)
  if (content.box !== undefined) return boxOf(content, width, book)
  return {stack: content.stack.map(inner => nodeOf(inner, width, book))}
}

function hangOf(content: Stack, hang: Hang, width: number, book: Notebook): Node {
  const {hang: _, ...plain} = content
  const tail = hang.trailing === undefined ? 0 : hang.trailing.width + 6
  const style = firstStyle(content)
  const ascent = style === null ? 0 : style.size * ascents[style.face]
  const body = nodeOf({...plain, margin: [0, 0, 0, 0]}, width - hang.width - tail, book)
  const columns: Node[] = [
    {width: hang.width, columnGap: 0, ...markerOf(hang.marker, ascent)},
    {width: '*', ...body},
  ]
  if (hang.trailing !== undefined) {
    columns.push({width: hang.trailing.width + 6, ...markerOf({...hang.trailing, at: 6}, ascent)})
  }
  return {columns, columnGap: 0}
}

function markerOf(marker: Marker, baseline: number): Node {
  const column: Node[] = []
  if (marker.shapes.length > 0) {
    const canvas = marker.shapes.flatMap(shape => vectors(shape, baseline))
    column.push({canvas, relativePosition: {x: 0, y: 0}})
  }
  if (marker.text !== undefined) {
    const {words, style, rise} = marker.text
    const top = baseline - style.size * ascents[style.face] - rise
    const alignment = style.align === 'center' ? 'center' : 'left'
    const look = {...lookOf(style), alignment}
    column.push({...look, text: words, relativePosition: {x: 0, y: top}})
  }
  const placed = {width: marker.width, stack: column}
  return {columns: [{width: marker.at, text: ''}, placed], columnGap: 0}
}

function firstStyle(content: Content): TextStyle | null {
  if ('text' in content) return content.style
  const inner = 'stack' in content ? content.stack : 'columns' in content ? content.columns : []
  for (const one of inner) {
    const style = firstStyle(one)
    if (style !== null) return style
  }
  return null
}

function boxOf(content: Stack, width: number, book: Notebook): Node {
  const {frame, edge, head, padding} = content.box ?? {padding: [0, 0, 0, 0] as const}
  const thick = frame?.width ?? 0
  const side = edge?.width ?? thick
  const inner = width - side - thick - padding[0] - padding[2]
  const body = {
    stack: content.stack.map(one => nodeOf(one, inner, book)),
    margin: [...padding],
  }
  const rows: Node[][] = [[body]]
  if (head !== undefined)
    rows.unshift([{...nodeOf(head.content, width, book), fillColor: head.fill}])
  const layout = {
    hLineWidth: (row: number) => (row > 0 && row < rows.length ? (head?.rule ?? 0) : thick),
    vLineWidth: (column: number) => (column === 0 ? side : thick),
    hLineColor: () => frame?.colour ?? '#000000',
    vLineColor: (column: number) =>
      column === 0 && edge !== undefined ? edge.colour : (frame?.colour ?? '#000000'),
    ...noPadding,
  }
  return {table: {widths: [width - side - thick], body: rows}, layout}
}

const noPadding = {
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

function columnsOf(content: Columns, width: number, book: Notebook): Node {
  const fixed = content.columns.reduce(
    (sum, {width: wide}) => sum + (typeof wide === 'number' ? wide : 0),
    content.gap * (content.columns.length - 1),
  )
  const stars = content.columns.filter(({width: wide}) => wide === '*').length
  const ascent = (one: Content) => {
    const style = content.onBaseline === true ? firstStyle(one) : null
    return style === null ? 0 : style.size * ascents[style.face]
  }
  const highest = Math.max(...content.columns.map(ascent))
  const columns = content.columns.map(column => {
    const wide = typeof column.width === 'number' ? column.width : (width - fixed) / stars
    const down = content.onBaseline === true ? {margin: [0, highest - ascent(column), 0, 0]} : {}
    return {...nodeOf(column, wide, book), width: column.width, ...down}
  })
  return {columns, columnGap: content.gap}
}

function tableOf(
  table: Extract<Content, {table: unknown}>['table'],
  width: number,
  book: Notebook,
): Node {
  const {padding, rules, widths} = table
  const count = table.body.length
  const cell = ({content, columns, rows}: Cell): Node => ({
    ...nodeOf(content, width / widths.length, book),
    ...(columns === undefined ? {} : {colSpan: columns}),
    ...(rows === undefined ? {} : {rowSpan: rows}),
  })
  const body = table.body.map(row =>
    row.flatMap(one => [cell(one), ...Array.from({length: (one.columns ?? 1) - 1}, () => ({}))]),
  )
  const layout = {
    hLineWidth: (row: number) =>
      (row === 0 && !rules.above) || (row === count && !rules.below) ? 0 : rules.width,
    vLineWidth: () => 0,
    hLineColor: () => rules.colour,
    paddingLeft: (column: number) => (column === 0 ? 0 : padding[0]),
    paddingRight: (column: number) => (column === widths.length - 1 ? 0 : padding[2]),
    paddingTop: () => padding[1],
    paddingBottom: () => padding[3],
  }
  return {table: {widths: [...widths], headerRows: table.headerRows, body}, layout}
}

function pictureOf(content: Extract<Content, {image: string}>): Node {
  const {image, width, height, keyline, over = [], numbers = []} = content
  const placed = {image, width, height}
  const rectangle = {type: 'rect', x: 0, y: 0, w: width, h: height}
  const line =
    keyline === undefined
      ? []
      : [{...rectangle, lineWidth: keyline.width, lineColor: keyline.colour}]
  const canvas = [...line, ...over.flatMap(shape => vectors(shape, 0))]
  const words = numbers.map(({x, y, words, style}) => ({
    columns: [{...lookOf(style), text: words, width: 20, alignment: 'center'}],
    relativePosition: {x: x - 10, y: y - height - style.size * (ascents[style.face] - 0.334)},
  }))
  const drawn = canvas.length === 0 ? [] : [{canvas, relativePosition: {x: 0, y: -height}}]
  return {stack: [placed, ...drawn, ...words]}
}

function vectors(shape: Shape, down: number): Node[] {
  const paint = {
    color: shape.fill,
    ...(shape.line === undefined
      ? {}
      : {lineWidth: shape.line.width, lineColor: shape.line.colour}),
    ...(shape.line?.dash === undefined ? {} : {dash: shape.line.dash}),
  }
  if (shape.shape === 'polygon') {
    const points = shape.points.map(({x, y}) => ({x, y: y + down}))
    return [{type: 'polyline', points, closePath: shape.open !== true, ...paint}]
  }
  if (shape.shape === 'ellipse') {
    const [r1, r2] = [shape.width / 2, shape.height / 2]
    return [{type: 'ellipse', x: shape.x + r1, y: shape.y + r2 + down, r1, r2, ...paint}]
  }
  const {x, y, width: w, height: h, radius: r = 0} = shape
  return [{type: 'rect', x, y: y + down, w, h, ...(r === 0 ? {} : {r}), ...paint}]
}

function folioOf(id: string, {pageOf, folio}: Notebook): string {
  const page = pageOf.get(id)
  return page === undefined ? '00' : folio(page)
}

function carry(node: Node, book: Notebook): void {
  const {ids, bookmark} = book.waiting
  const own = ids.at(-1)
  if (own !== undefined) node.id = own
  for (const id of ids) book.carriers.set(id, own ?? id)
  if (bookmark !== undefined && own !== undefined) {
    Object.assign(node, {outline: true, outlineText: bookmark.title, outlineExpanded: false})
    const parent = book.parents.slice(0, bookmark.level - 1).findLast(id => id !== undefined)
    if (parent !== undefined) node.outlineParentId = parent
    book.parents.splice(bookmark.level - 1, Number.POSITIVE_INFINITY, own)
  }
  book.waiting.ids = []
  book.waiting.bookmark = undefined
}
