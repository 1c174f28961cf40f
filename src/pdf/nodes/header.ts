import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {sectionOpener} from './section-opener.ts'

/** The top of a chapter, or of a section in it. */
export const header: BlockNode = (element, to) => {
  if (to.level !== 'chapter') return sectionOpener(element, to)
  return {
    ...attributes(element),
    stack: to.blocks(element.children),
    tag: 'Skip',
  }
}
