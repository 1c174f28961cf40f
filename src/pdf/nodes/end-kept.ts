import type {Content} from '../engine/content.ts'

/** The last block in a stack stays with what follows the stack. */
export function endKept(block: Content): Content {
  const last = 'stack' in block ? block.stack.at(-1) : undefined
  if (!('stack' in block) || last === undefined || block.keepTogether === true) {
    return {...block, keepWithNext: true}
  }
  return {...block, stack: [...block.stack.slice(0, -1), endKept(last)]}
}
