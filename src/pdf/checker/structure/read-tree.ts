import type {PdfFile} from '../file/open-pdf.ts'
import {Dict, nameOf, type Value} from '../file/value.ts'
import type {Element, Kid} from './element.ts'
import {type ParentTree, parentTreeOf} from './parent-tree.ts'
import {type Roles, rolesOf} from './roles.ts'

/** The structure of a file, from the root down and from the content up. */
export interface Tree {
  /** Undefined where the file has no structure at all. */
  readonly root: Dict | undefined
  readonly top: readonly Element[]
  /** Every element in reading order. */
  readonly elements: readonly Element[]
  readonly of: (dict: Dict | undefined) => Element | undefined
  readonly classes: Dict | undefined
  readonly roles: Roles
  readonly parents: ParentTree
  /** Elements that stand in the tree twice, or below themselves. */
  readonly repeated: readonly Element[]
}

/** Deeper structure than any honest file has; what lies below is not read and so is untagged. */
const deepest = 300

/** Reads the structure tree; each element once, however the file ties its knots. */
export function readTree(file: PdfFile): Tree {
  const root = file.catalog.dict('StructTreeRoot')
  const roles = rolesOf(root)
  const known = new Map<Dict, Element>()
  const elements: Element[] = []
  const repeated: Element[] = []

  const readKid = (value: Value, above: Element, page: Dict | undefined, depth: number): Kid[] => {
    if (typeof value === 'number') return [{kind: 'piece', mcid: value, owner: page}]
    if (!(value instanceof Dict)) return []
    const type = value.name('Type')
    if (type === 'MCR') {
      const owner = value.dict('Stm') ?? value.dict('Pg') ?? page
      return [{kind: 'piece', mcid: value.number('MCID') ?? -1, owner}]
    }
    if (type === 'OBJR') {
      return [{kind: 'whole', object: value.dict('Obj'), page: value.dict('Pg') ?? page}]
    }
    return depth < deepest ? readElement(value, above, page, depth + 1) : []
  }

  const readElement = (
    dict: Dict,
    parent: Element | null,
    above: Dict | undefined,
    depth: number,
  ): Element[] => {
    const again = known.get(dict)
    if (again) {
      repeated.push(again)
      return []
    }
    const type = nameOf(dict.get('S')) ?? ''
    const page = dict.dict('Pg') ?? above
    const kids: Kid[] = []
    const role = roles.roleOf(type)
    const element: Element = {kind: 'element', dict, type, role, parent, kids, page}
    known.set(dict, element)
    elements.push(element)
    for (const value of dict.many('K')) kids.push(...readKid(value, element, page, depth))
    return [element]
  }

  const top = (root?.many('K') ?? []).flatMap(value =>
    value instanceof Dict ? readElement(value, null, undefined, 0) : [],
  )
  return {
    root,
    top,
    elements,
    of: dict => (dict ? known.get(dict) : undefined),
    classes: root?.dict('ClassMap'),
    roles,
    parents: parentTreeOf(root, file),
    repeated,
  }
}
