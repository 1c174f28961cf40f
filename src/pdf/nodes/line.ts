import type {BlockNode} from '../mapper.ts'

/** A break between two thoughts. */
export const line: BlockNode = (_, to) => ({
  rule: to.theme.rules.table,
  margin: [to.indent, to.theme.space.step, 0, to.theme.space.paragraph],
})
