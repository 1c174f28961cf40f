import type {Check} from '../check.ts'
import type {PlacedPicture} from '../survey/survey.ts'

/** image/no-reference: only in guides in which most pictures have an id in linkmap.txt. */
export const noReference: Check = ({library, topics}, report) => {
  for (const guide of library.guides) {
    const pictures = topics.filter(topic => topic.guide === guide).flatMap(topic => topic.pictures)
    const without = pictures.filter(hasNone)
    if (without.length * 2 >= pictures.length) continue
    for (const {picture} of without) {
      report({
        code: 'image/no-reference',
        severity: 'note',
        message: 'the picture has no id, and the others of this guide have one',
        span: picture.span,
        hint: 'add the id behind the address, in brackets',
      })
    }
  }
}

function hasNone({picture}: PlacedPicture): boolean {
  return picture.reference === ''
}
