import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Cell, Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {type Device, devicesIn} from './devices.ts'
import {firstOf} from './first-of.ts'

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
      margin: [0, to.theme.space.step, 0, 0],
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
    cell('', 'end'),
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
    text(toolWords(entry.tool), entry.target),
    ...devices.map(device => dot(own.includes(device), device, to)),
    {content: {text: [{pageOf: entry.target, target: entry.target}], style: folio}},
  ]
}

/** The words of the link alone: its page has a column of its own. */
function toolWords(cell: Element): Element {
  return firstOf(cell, one => one.name === 'a') ?? cell
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
