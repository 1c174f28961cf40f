import type {Book, Page} from '../book.ts'
import type {ContentEvent} from '../content/events.ts'
import type {Say} from '../finding.ts'

/** Marked sequences end where they should. */
export function marks(_: Book, say: Say) {
  return (event: ContentEvent, {number: page}: Page): void => {
    if (event.kind === 'close' && !event.balanced) {
      say('marks-unbalanced', 'a marked sequence ends that never began', {page})
    }
    if (event.kind === 'unclosed') {
      say('marks-unbalanced', `${event.count} marked sequences never end`, {page})
    }
  }
}
