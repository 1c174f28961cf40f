import type {Element} from '../../xhtml/tree.ts'
import type {Marker} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {bullet} from './bullet.ts'
import {disc} from './disc.ts'
import {tickBox} from './tick-box.ts'

/** One act, question or remark: its sign hangs, its text stands on the axis. */
export const item: BlockNode = (element, to) => {
  const {page, space} = to.theme
  const nested = to.indent === 0
  const width = nested ? page.column / 2 : page.column
  const inner = to.with({
    ready: false,
    indent: 0,
    gap: 0,
    measure: to.measure - (nested ? width : 0),
  })
  const blocks = inner.blocks(element.children)
  if (blocks.length === 0) return null
  const marker = markerOf(element.classes, numberOf(element), to)
  return {
    ...attributes(element),
    stack: blocks,
    hang: {width, marker: nested ? {...marker, at: marker.at - page.column / 2} : marker},
    margin: [0, space.instruction, 0, 0],
    tag: 'LI',
  }
}

/** As its disc shows it. */
function numberOf({attributes: own}: Element): string | undefined {
  return own['data-disc'] ?? own.value
}

function markerOf(classes: readonly string[], value: string | undefined, to: Mapper): Marker {
  if (classes.includes('done')) return tickBox(to.theme, true)
  if (classes.includes('todo') || to.ready) return tickBox(to.theme)
  if (value !== undefined) return disc(value, to.theme)
  return bullet(to.theme)
}
