import type {Element} from '../../xhtml/tree.ts'
import type {Tag} from '../engine/content.ts'

const tags: Readonly<Record<string, Tag>> = {
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
}

/** The structure element of a heading. */
export function headingTag({name}: Element): Tag {
  return tags[name] ?? 'P'
}
