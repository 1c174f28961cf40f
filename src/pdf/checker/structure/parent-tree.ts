import {leavesOf} from '../file/leaves.ts'
import type {PdfFile} from '../file/open-pdf.ts'
import {Dict, itemsOf, type Value} from '../file/value.ts'

/** The way back from content to structure: the element of a marked piece, or of a whole object. */
export interface ParentTree {
  /** The element dictionary of an annotation or picture with this /StructParent. */
  readonly ofObject: (key: number | undefined) => Dict | undefined
  /** The element dictionary of piece `mcid` in the page or form with this /StructParents. */
  readonly ofContent: (key: number | undefined, mcid: number) => Dict | undefined
}

/** Reads the number tree /ParentTree. */
export function parentTreeOf(root: Dict | undefined, file: PdfFile): ParentTree {
  const entries = new Map<number, Value>()
  for (const leaf of leavesOf(root?.dict('ParentTree'), file.resolve)) {
    const numbers = leaf.list('Nums')
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const key = numbers[at]
      if (typeof key === 'number') entries.set(key, numbers[at + 1] ?? null)
    }
  }
  const entry = (key: number | undefined) => (key === undefined ? null : (entries.get(key) ?? null))
  const dictionary = (value: Value) => (value instanceof Dict ? value : undefined)
  return {
    ofObject: key => dictionary(entry(key)),
    ofContent: (key, mcid) => dictionary(file.resolve(itemsOf(entry(key))[mcid] ?? null)),
  }
}
