import type {Element} from '../../xhtml/tree.ts'
import {changed} from '../nodes.ts'
import {article, glossary, subjects, typed} from './articles.ts'
import {box, tip} from './boxes.ts'
import {footnote} from './footnote.ts'
import {acts, counted, facts, tasks} from './lists.ts'
import {picture} from './picture.ts'
import type {Change, Surroundings} from './surroundings.ts'

/** For each element, by its class (or whatever its class): what it becomes. The first one holds. */
const changes: ReadonlyMap<string, readonly (readonly [string, Change])[]> = new Map([
  [
    'article',
    [
      ['chapter', article('chapter', 'doc-chapter')],
      ['colophon', article('colophon', 'doc-colophon')],
      ['title-page', article('titlepage', '')],
      ['links', article('appendix', 'doc-appendix')],
      ['part', article('part', 'doc-part')],
      ['glossary', glossary],
      ['subjects', subjects],
      ['', article('', '')],
    ],
  ],
  [
    'section',
    [
      ['box', box('notice', 'doc-notice')],
      ['faq', typed('qna', 'doc-qna')],
    ],
  ],
  [
    'aside',
    [
      ['tip', tip],
      ['note', box('', 'note')],
      ['footnote', footnote],
    ],
  ],
  [
    'a',
    [
      ['noteref', typed('noteref', 'doc-noteref')],
      ['term', typed('glossref', 'doc-glossref')],
    ],
  ],
  [
    'ol',
    [
      ['callouts', acts],
      ['', counted],
    ],
  ],
  [
    'ul',
    [
      ['tasks', tasks],
      ['ready', tasks],
      ['', counted],
    ],
  ],
  ['dl', [['facts', facts]]],
  ['img', [['', picture]]],
])

/**
 * Gives each element of the contract what only an e-book has: semantic types and roles that are
 * valid today (EPUB SSV 1.1, DPUB-ARIA 1.1), discs as real digits, pictures and links by their
 * addresses.
 */
export function enrich(root: Element, around: Surroundings): Element {
  const visit = (node: Element): Element => {
    const element = around.linked(changed(node, visit))
    const change = changeOf(element)
    return change === undefined ? element : change(element, around)
  }
  return visit(root)
}

function changeOf({name, classes}: Element): Change | undefined {
  return changes.get(name)?.find(([meant]) => meant === '' || classes.includes(meant))?.[1]
}
