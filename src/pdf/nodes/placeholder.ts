import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** A picture that is not there: a calm frame, thin as that of a picture, around the words that say what it showed. */
export const placeholder: BlockNode = (element, to) => {
  const style = to.theme.type.small
  const text = to.with({style}).runs(element.children)
  if (text.length === 0) return null
  return {
    ...attributes(element),
    stack: [{text, style}],
    box: {frame: to.theme.figure.missing, padding: to.theme.figure.padding},
    margin: [to.indent, to.theme.space.figure, 0, to.theme.space.instruction],
    tag: 'Skip',
    keepTogether: true,
  }
}
