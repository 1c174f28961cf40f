import type {Element} from '../xhtml/tree.ts'
import {hasClass, walk} from './nodes.ts'

/** What the finished texts of a book hold, of which the package tells. */
export interface Survey {
  readonly languages: ReadonlySet<string>
  /** Addresses of pictures, such as `images/….png`. */
  readonly pictures: ReadonlySet<string>
  /** Whether every picture has words for those who do not see it. */
  readonly described: boolean
  /** Whether there is an index of subjects. */
  readonly indexed: boolean
}

/** Looks at everything once: a large book has a hundred thousand elements. */
export function surveyOf(roots: readonly Element[]): Survey {
  const [languages, pictures] = [new Set<string>(), new Set<string>()]
  let described = true
  for (const root of roots) {
    walk(root, ({name, attributes}) => {
      if (attributes.lang) languages.add(attributes.lang)
      if (name !== 'img') return
      pictures.add(attributes.src ?? '')
      if ((attributes.alt ?? '').trim() === '') described = false
    })
  }
  return {
    languages,
    pictures,
    described,
    indexed: roots.some(root => hasClass(root, 'subjects')),
  }
}
