import type {Guide} from '../model/guide.ts'
import type {Picture} from '../model/inline.ts'
import {mapGuide} from '../model/map.ts'

/** All pictures of guides, of figures and buttons, in reading order. */
export function picturesOf(guides: readonly Guide[]): readonly Picture[] {
  const pictures: Picture[] = []
  const picture = (one: Picture): Picture => {
    pictures.push(one)
    return one
  }
  for (const guide of guides) mapGuide(guide, {picture})
  return pictures
}
