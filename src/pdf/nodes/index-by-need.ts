import {fill} from '../../language/fill.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Cell, Content, Run} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {linesOf} from './cover-title.ts'
import {type Device, devicesIn} from './devices.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'

interface Entry {
  readonly need: Element
  readonly tool: Element
  readonly platforms: string
  readonly target: string
}

/** What readers want, which tool does it on which device, and where: dots in columns, no colour. */
export function indexByNeed(table: Element, to: Mapper): readonly Content[] {
  const head = rowsIn(table, 'thead')[0] ?? []
  const entries = rowsIn(table, 'tbody').flatMap(entryOf)
  const devices = devicesIn(entries.map(({platforms}) => platforms).join(' '))
  const {type, rules, index} = to.theme
  const style = type.table
  return [
    {
      table: {
        widths: [
          index.need - index.padding[2],
          '*',
          ...devices.map(() => index.device - index.padding[2]),
          index.page,
        ],
        headerRows: 1,
        body: [
          headRow(head, devices, to),
          ...entries.map(entry => rowOf(entry, devices, to.with({style}))),
        ],
        rules: {...rules.table, above: false, below: true},
        padding: index.padding,
      },
      margin: [0, index.above, 0, 0],
      tag: 'Table',
    },
    {
      text: [{text: devices.map(({short, name}) => `${short} ${name}`).join(' · ')}],
      style: type.note,
      margin: [0, to.theme.space.instruction, 0, 0],
    },
  ]
}

function headRow(
  head: readonly Element[],
  devices: readonly Device[],
  to: Mapper,
): readonly Cell[] {
  const style = to.weighted(to.theme.type.note, 700)
  const cell = (words: string, align: 'start' | 'center' | 'end'): Cell => ({
    content: {text: words === '' ? [] : [{text: words}], style: {...style, align}},
    head: 'column',
  })
  const [need, tool] = head.map(textOf)
  return [
    cell(need ?? '', 'start'),
    cell(tool ?? '', 'start'),
    ...devices.map(({short}) => cell(short, 'center')),
    cell(pageHead(to), 'end'),
  ]
}

function rowOf(entry: Entry, devices: readonly Device[], to: Mapper): readonly Cell[] {
  const {style} = to
  const own = devicesIn(entry.platforms)
  const folio = {...to.theme.type.smallPageNumber, align: 'end' as const}
  const text = (element: Element, target?: string): Cell => ({
    content: {
      text: to.runs(element.children, target === undefined ? {} : {target}),
      style,
    },
  })
  return [
    text(entry.need),
    {content: {text: toolRuns(entry, to), style}},
    ...devices.map(device => dot(own.includes(device), device, to)),
    {content: {text: [{pageOf: entry.target, target: entry.target}], style: folio}},
  ]
}

/** Number and name of the tool, without "→ page 12": its page has a column of its own. */
function toolRuns({tool, target}: Entry, to: Mapper): readonly Run[] {
  const number = childOf(tool, 'number')
  const link = firstOf(tool, one => one.name === 'a') ?? tool
  const {colours} = to.theme
  const bold = {...to.weighted(to.style, 700), colour: colours.accent}
  const words = to.runs(link.children, {target})
  if (number === undefined) return words
  return [{text: textOf(number), style: bold, target}, {text: '\u00a0', target}, ...words]
}

/** The word for a page, as the head of a column: of "page {number}" what is not the number. */
function pageHead({words, theme}: Mapper): string {
  const [before = '', after = ''] = fill(words.page, {number: '\n'}).split('\n')
  const word = (after.trim() || before.trim()).replace(/^\p{Ll}/u, letter => letter.toUpperCase())
  const {note} = theme.type
  return linesOf(word, note, theme.index.page) > 1 ? '' : word
}

function dot(there: boolean, {name}: Device, to: Mapper): Cell {
  if (!there) return {content: {text: [], style: to.style}}
  const {dot: size, device, padding} = to.theme.index
  const x = (device - padding[2] - size) / 2
  return {
    content: {
      drawing: [
        {shape: 'ellipse', x, y: 2.5, width: size, height: size, fill: to.theme.bullet.fill},
      ],
      width: x + size,
      height: size + 2.5,
      alt: name,
    },
  }
}

function entryOf([need, tool, platforms]: readonly Element[]): readonly Entry[] {
  if (need === undefined || tool === undefined || platforms === undefined) return []
  const href = firstOf(tool, one => one.name === 'a')?.attributes.href ?? ''
  return [{need, tool, platforms: textOf(platforms), target: href.replace(/^#/, '')}]
}

/** The cells of each row in a part of a table. */
function rowsIn(table: Element, part: string): readonly (readonly Element[])[] {
  return table.children
    .filter(child => child.kind === 'element')
    .filter(child => child.name === part)
    .flatMap(group => group.children.filter(child => child.kind === 'element'))
    .map(row => row.children.filter(child => child.kind === 'element'))
}
