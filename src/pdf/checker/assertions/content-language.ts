import type {Book, Page} from '../book.ts'
import type {ContentEvent, Mark} from '../content/events.ts'
import type {Say} from '../finding.ts'
import {languageOf} from '../structure/element.ts'
import type {Tree} from '../structure/read-tree.ts'
import {checkTag, replacementIn} from './languages.ts'
import {elementOf} from './tagging.ts'

/** All text of a page has a language, and so has the text that stands in its place. */
export function contentLanguage({tree, language}: Book, say: Say) {
  return (event: ContentEvent, {number: page}: Page): void => {
    if (event.kind === 'open') {
      const {mark, marks} = event
      checkTag(mark.properties?.text('Lang'), say, {page})
      const replaced = mark.tag === 'Span' ? replacementIn(mark.properties) : undefined
      if (replaced && !language && !told([...marks, mark], tree)) {
        say('replacement-language', `the language of /${replaced} is not told`, {page})
      }
    }
    if (event.kind === 'paint' && event.what === 'text' && !language && !told(event.marks, tree)) {
      say('text-language', 'the language of text is not told', {page})
    }
  }
}

function told(marks: readonly Mark[], tree: Tree): boolean {
  return marks.some(mark => {
    const own = mark.properties?.text('Lang')
    return own !== undefined || languageOf(elementOf(mark, tree)) !== undefined
  })
}
