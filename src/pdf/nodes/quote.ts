import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** Somebody else's words stand a little further in. */
export const quote: BlockNode = (element, to) => {
  const inset = to.theme.space.step
  return {
    ...attributes(element),
    stack: to.with({indent: 0, measure: to.measure - inset}).blocks(element.children),
    margin: [to.indent + inset, 0, 0, 0],
    tag: 'BlockQuote',
  }
}
