import type {Handbook} from '../model/handbook.ts'
import type {Picture} from '../model/inline.ts'
import {mapGuide} from '../model/map.ts'

/** All pictures of a book, of figures and buttons, in reading order. */
export function picturesOf(handbook: Handbook): readonly Picture[] {
  const pictures: Picture[] = []
  const picture = (one: Picture): Picture => {
    pictures.push(one)
    return one
  }
  for (const {guide} of handbook.chapters) mapGuide(guide, {picture})
  return pictures
}
