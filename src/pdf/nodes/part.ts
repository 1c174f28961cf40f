import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {chapterContents} from './chapter-contents.ts'
import {download} from './download.ts'

/** A mere group: what is inside stands below each other, a note for who leads on one page. */
export const part: BlockNode = (element, to) =>
  element.name === 'nav'
    ? chapterContents(element, to)
    : element.classes.includes('download')
      ? download(element, to)
      : group(element, to)

const group: BlockNode = (element, to) => ({
  ...attributes(element),
  stack: to.blocks(element.children),
  tag: 'Skip',
  ...(element.classes.includes('leader') ? {keepTogether: true} : {}),
})
