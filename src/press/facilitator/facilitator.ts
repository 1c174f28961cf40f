import type {XhtmlDocument} from '../../xhtml/tree.ts'
import {booklet} from '../booklet.ts'
import {Refusal} from '../refusal.ts'
import type {Pressed, Work} from '../work.ts'
import {withNotes} from './with-notes.ts'

/** The booklet for who leads a group: after the review questions it says how to work with them. */
export async function facilitator(work: Work): Promise<Pressed> {
  const documents = notedIn(work)
  if (!documents.some(({root}) => hasReview(root))) {
    throw new Refusal(
      'none of these guides has review questions, so that this copy would be the booklet',
      'press the booklet, or add a topic of review questions',
    )
  }
  return booklet({...work, documents})
}

/** The documents of a book whose review questions are each followed by a note. */
export function notedIn({documents, words, handbook}: Work): readonly XhtmlDocument[] {
  return documents.map(document =>
    document.placement === 'chapter'
      ? {...document, root: withNotes(document.root, words, handbook.language)}
      : document,
  )
}

function hasReview({children}: XhtmlDocument['root']): boolean {
  return children.some(node => node.kind === 'element' && node.classes.includes('review'))
}
