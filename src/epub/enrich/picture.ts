import {calloutsOf} from '../callouts/callout.ts'
import {make, text} from '../nodes.ts'
import type {Change} from './surroundings.ts'

/**
 * A picture by its address in the book; without its plate, its words in the line. The numbers drawn
 * on it are told to those who do not see it.
 */
export const picture: Change = (element, around) => {
  const {src = '', alt = '', 'data-callouts': callouts = '', ...attributes} = element.attributes
  const plate = around.pictureOf(src, callouts)
  if (plate === undefined) return make('span', {}, [text(alt)], ['label'])
  const numbers = calloutsOf(callouts).map(({number}) => number)
  const told = numbers.length === 0 ? alt : `${alt} (${numbers.join(', ')})`.trim()
  const {width = '', height = ''} = attributes
  const framed = `${plate.width}` !== width || `${plate.height}` !== height
  return {
    ...element,
    classes: framed ? [...element.classes, 'framed'] : element.classes,
    attributes: {
      ...attributes,
      width: `${plate.width}`,
      height: `${plate.height}`,
      src: `images/${plate.name}`,
      alt: told,
    },
  }
}
