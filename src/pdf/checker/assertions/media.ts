import type {Book} from '../book.ts'
import type {Dict} from '../file/value.ts'
import type {Say} from '../finding.ts'
import {annotationsOf} from './annotation.ts'

/** Films and sounds tell their type and have a text in their place. */
export function media(book: Book, say: Say): void {
  for (const {dict, page} of annotationsOf(book)) {
    const actions = [
      dict.dict('A'),
      ...(dict.dict('AA')?.keys() ?? []).map(key => dict.dict('AA')?.dict(key)),
    ]
    for (const action of actions) {
      const clip = action?.dict('R')?.dict('C')
      if (action?.name('S') !== 'Rendition' || !clip) continue
      const where = {page: page.number, object: clip.id || dict.id}
      if (!clip.has('CT')) say('media-without-type', 'a media clip does not tell its type', where)
      if (!hasText(clip)) say('media-without-text', 'a media clip has no text in its place', where)
    }
  }
}

/** /Alt is a list of language and text in turns. */
function hasText(clip: Dict): boolean {
  const texts = clip.list('Alt')
  if (texts.length < 2 || texts.length % 2) return false
  return texts.every(item => typeof item === 'object' && item?.kind === 'text')
}
