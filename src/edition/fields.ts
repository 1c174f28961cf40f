import {isMap, isScalar, isSeq, type Node, type Pair} from 'yaml'

type Range = readonly number[] | null | undefined

/** What can be wrong with the keys and values of a mapping. */
export interface FieldComplaints {
  unknownKey(key: string, range: Range, known: readonly string[]): void
  duplicateKey(key: string, range: Range): void
  notText(key: string, range: Range): void
  /** Takes out what no book can hold, and reports it. */
  clean(text: string, range: Range): string
}

/** The values of a mapping. */
export type Fields = ReadonlyMap<string, Node>

/** The values of a mapping by its keys; of a key that is given twice, the last. */
export function fieldsOf(
  pairs: readonly Pair[],
  known: readonly string[],
  complain: FieldComplaints,
): Fields {
  const fields = new Map<string, Node>()
  for (const {key, value} of pairs) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    if (!known.includes(name)) complain.unknownKey(name, key.range, known)
    else if (fields.has(name)) complain.duplicateKey(name, key.range)
    if (isNode(value)) fields.set(name, value)
  }
  return fields
}

export function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value)
}

/** The text of a value, '' where there is none. */
export function textOf(node: Node | undefined, key: string, complain: FieldComplaints): string {
  if (node === undefined) return ''
  if (isScalar(node)) {
    return complain
      .clean(String(node.value ?? ''), node.range)
      .trim()
      .normalize('NFC')
  }
  complain.notText(key, node.range)
  return ''
}
