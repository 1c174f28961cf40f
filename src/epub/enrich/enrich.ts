import type {Element} from '../../xhtml/tree.ts'
import {changed} from '../nodes.ts'
import {article, glossary, subjects, typed} from './articles.ts'
import {box, tip} from './boxes.ts'
import {footnote} from './footnote.ts'
import {acts, facts, tasks} from './lists.ts'
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
  ['ol', [['callouts', acts]]],
  [
    'ul',
    [
      ['tasks', tasks],
      ['ready', tasks],
    ],
  ],
  ['dl', [['facts', facts]]],
  ['img', [['', picture]]],
])

/**
 * Gives each element of the contract what only an e-book has: semantic types and roles that are
 * valid today (EPUB SSV 1.1, DPUB-ARIA 1.1), discs as real digits, pictures by their address.
 */
export function enrich(node: Element, around: Surroundings): Element {
  const element = changed(node, child => enrich(child, around))
  for (const [name, change] of changes.get(element.name) ?? []) {
    if (name === '' || element.classes.includes(name)) return change(element, around)
  }
  return element
}
