import type {Book, Page} from '../book.ts'
import type {ContentEvent, Mark} from '../content/events.ts'
import type {Say} from '../finding.ts'
import {elementOf, isArtifact, isTagged} from './tagging.ts'

/** Everything that a page shows is either in the structure or an artifact, never both. */
export function realContent({tree}: Book, say: Say) {
  let seen: readonly Mark[] | null = null
  return (event: ContentEvent, {number: page}: Page): void => {
    if (event.kind === 'open') {
      const {mark, marks} = event
      if (mark.tag === 'Artifact' && isTagged(marks, tree)) {
        say('artifact-in-tagged', 'an artifact lies inside tagged content', {page})
      }
      if (isArtifact(marks) && (isTagged(marks, tree) || elementOf(mark, tree))) {
        say('tagged-in-artifact', 'tagged content lies inside an artifact', {page})
      }
    }
    if (event.kind !== 'paint' || event.marks === seen) return
    if (isArtifact(event.marks) || isTagged(event.marks, tree)) seen = event.marks
    else say('content-untagged', `${names[event.what]} is neither tagged nor an artifact`, {page})
  }
}

const names = {
  text: 'text',
  drawing: 'a drawing',
  picture: 'a picture',
  shading: 'a shading',
} as const
