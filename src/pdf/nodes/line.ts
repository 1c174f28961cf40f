import type {BlockNode} from '../mapper.ts'
import {topicTop} from './topic-top.ts'

/** A break between two thoughts; the thick one is that above a section, and stays with what follows. */
export const line: BlockNode = ({classes}, to) =>
  classes.includes('section')
    ? topicTop(to)
    : {
        rule: to.theme.rules.table,
        margin: [to.indent, to.theme.space.step, 0, to.theme.space.paragraph],
      }
