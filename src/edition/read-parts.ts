import {isMap, isScalar, isSeq, type Node} from 'yaml'
import type {Complaints} from './complaints.ts'
import type {PartSelection, PartsWish} from './edition.ts'
import {fieldsOf, isNode, textOf} from './fields.ts'
import {selectionsOf} from './read-selections.ts'

const keys = ['title', 'about', 'guides']

/** `parts: by-need`, `parts: none`, or a list of parts, each with its title and guides. */
export function partsOf(node: Node | undefined, complain: Complaints): PartsWish {
  if (node === undefined) return 'usual'
  if (isScalar(node)) {
    const wish = String(node.value ?? '')
    if (wish === 'by-need' || wish === 'none') return wish
    if (wish !== '') complain.parts(node.range)
    return 'usual'
  }
  if (!isSeq(node)) {
    complain.parts(node.range)
    return 'usual'
  }
  return node.items.filter(isNode).flatMap(item => partOf(item, complain) ?? [])
}

function partOf(node: Node, complain: Complaints): PartSelection | null {
  if (!isMap(node)) {
    complain.part(node.range)
    return null
  }
  const fields = fieldsOf(node.items, keys, complain)
  const title = textOf(fields.get('title'), 'title', complain)
  const selections = selectionsOf(fields.get('guides'), complain) ?? []
  if (title === '' || selections.length === 0) complain.part(node.range)
  return {title, about: textOf(fields.get('about'), 'about', complain), selections}
}
