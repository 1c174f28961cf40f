import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {checkMark} from './check-mark.ts'

/** What the reader should see now, beside a check mark. */
export const result: BlockNode = (element, to) => {
  const text = to.runs(element.children)
  if (text.length === 0) return null
  const margin = [0, to.theme.space.result, 0, 0] as const
  if (to.indent === 0) return {text, style: to.style, margin}
  return {
    ...attributes(element),
    stack: [{text, style: to.style}],
    hang: {width: to.indent, marker: checkMark(to.theme)},
    margin,
    tag: 'Skip',
  }
}
