import type {Content, Stack} from './content.ts'
import type {Node} from './node.ts'

/** Whether a block stays with what follows it, by itself or by its last block. */
export function keepsNext({content}: Node): boolean {
  return staysWithNext(content)
}

function staysWithNext(content: Content): boolean {
  if (content.keepWithNext === true) return true
  const last = 'stack' in content ? content.stack.at(-1) : undefined
  return last !== undefined && staysWithNext(last)
}

/** Footnotes stand elsewhere than they are written. */
export function isFootnote(content: Content): content is Stack {
  return 'stack' in content && content.footnote === true
}
