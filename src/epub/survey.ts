import type {Element} from '../xhtml/tree.ts'
import {hasClass, walk} from './nodes.ts'

/** What the finished texts of a book hold, of which the package tells. */
export interface Survey {
  /** Addresses of pictures, such as `images/….png`. */
  readonly pictures: ReadonlySet<string>
  /** Whether every picture has words for those who do not see it. */
  readonly described: boolean
  /** Whether there is an index of subjects. */
  readonly indexed: boolean
}

/** Looks at each file once, right when it is made: a large book has a hundred thousand elements. */
export class Surveyor implements Survey {
  readonly pictures = new Set<string>()
  described = true
  indexed = false

  look(root: Element): void {
    this.indexed ||= hasClass(root, 'subjects')
    walk(root, ({name, attributes}) => {
      if (name !== 'img') return
      this.pictures.add(attributes.src ?? '')
      if ((attributes.alt ?? '').trim() === '') this.described = false
    })
  }
}
