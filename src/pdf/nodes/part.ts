import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** A mere group: what is inside stands below each other. */
export const part: BlockNode = (element, to) => ({
  ...attributes(element),
  stack: to.blocks(element.children),
  tag: element.name === 'nav' ? 'TOC' : 'Skip',
})
