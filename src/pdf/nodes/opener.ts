import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** Title, facts and address of a tool. */
export const opener: BlockNode = (element, to) => ({
  ...attributes(element),
  stack: to.with({indent: 0}).blocks(element.children),
  tag: 'Skip',
})
