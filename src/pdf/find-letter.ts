import type {Span} from '../source/span.ts'

/**
 * Where a letter stands in a part of a guide: its own place where the text of a node is as long as
 * in the file, else the node that has it. Null where no node has it, as with words of the templates.
 */
export function findLetter(part: unknown, letter: string): Span | null {
  if (typeof part !== 'object' || part === null) return null
  let own: Span | null = null
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string') {
      if (own === null && key !== 'id' && value.includes(letter)) own = placeIn(part, value, letter)
    } else if (key !== 'span') {
      const inside = findLetter(value, letter)
      if (inside !== null) return inside
    }
  }
  return own
}

function placeIn(node: object, text: string, letter: string): Span | null {
  if (!('span' in node) || !isSpan(node.span)) return null
  const {file, start, end} = node.span
  if (end - start !== text.length) return node.span
  const at = start + text.indexOf(letter)
  return {file, start: at, end: at + letter.length}
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'file' in value && 'start' in value
}
