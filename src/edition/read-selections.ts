import {isMap, isScalar, isSeq, type Node} from 'yaml'
import type {Complaints} from './complaints.ts'
import type {Edition, Named, Selection} from './edition.ts'
import {fieldsOf, isNode, textOf} from './fields.ts'

const keys = ['guide', 'language', 'topics']

/** The guides of a list; null for all of them, or where the list is none. */
export function selectionsOf(node: Node | undefined, complain: Complaints): Edition['selections'] {
  if (node === undefined || (isScalar(node) && node.value === 'all')) return null
  if (!isSeq(node)) {
    complain.notList('guides', node.range)
    return null
  }
  return node.items.flatMap(item => (isNode(item) ? (selectionOf(item, complain) ?? []) : []))
}

function selectionOf(node: Node, complain: Complaints): Selection | null {
  if (isScalar(node)) return {guide: namedOf(node, complain), language: '', topics: []}
  const fields = isMap(node) ? fieldsOf(node.items, keys, complain) : new Map()
  const guide = fields.get('guide')
  if (!isScalar(guide)) {
    complain.noGuide(node.range)
    return null
  }
  const language = textOf(fields.get('language'), 'language', complain)
  return {
    guide: namedOf(guide, complain),
    language,
    topics: topicsOf(fields.get('topics'), complain),
  }
}

function topicsOf(node: Node | undefined, complain: Complaints): readonly Named[] {
  if (node === undefined) return []
  if (isScalar(node)) return [namedOf(node, complain)]
  if (isSeq(node)) return node.items.filter(isNode).map(item => namedOf(item, complain))
  complain.notList('topics', node.range)
  return []
}

function namedOf(node: Node, complain: Complaints): Named {
  const span = complain.spanOf(node.range)
  return {name: textOf(node, 'guides', complain), span}
}
