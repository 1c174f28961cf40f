import {addressesIn, isOutside, reachesOf} from '../../xhtml/reach.ts'
import {elementsOf} from '../nodes.ts'
import type {OpenBook, Tell} from './opened.ts'

/** Nothing is fetched and nothing runs when the book is opened: a fetch tells who reads it, and where. */
export function checkRemote(book: OpenBook, tell: Tell): void {
  for (const file of book.files.values()) {
    if (/\.css$/i.test(file.path)) {
      for (const address of addressesIn(file.source?.text ?? '').filter(isOutside))
        tell('epub/remote', file, `the style sheet fetches ${address}`)
    }
    if (file.root === null) continue
    for (const element of elementsOf(file.root)) {
      for (const {kind, message} of reachesOf(element))
        tell(kind === 'runs' ? 'epub/script' : 'epub/remote', file, message, element)
    }
  }
}
