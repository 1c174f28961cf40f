import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import {printedDate} from '../../language/printed-date.ts'
import type {Words} from '../../language/words.ts'
import type {Handbook} from '../../model/handbook.ts'
import {absoluteAddress, shortAddress} from '../address.ts'
import {languageOf} from './language-of.ts'
import type {View} from './view.ts'

/** A page to write on; the printed book has as many as its sheets have room for. */
export function notesView(handbook: Handbook, words: Words): View {
  return {kind: 'notes', ...languageOf(handbook), title: words.notes, hint: words['notes-hint']}
}

/** The last page asks what is needed, and leads there; null for a book of one chapter. */
export function backCoverView(handbook: Handbook, words: Words): View | null {
  const {chapters, language, title, version, date, publisher} = handbook
  if (chapters.length < 2) return null
  return {
    kind: 'back-cover',
    ...languageOf(handbook),
    title: words['what-you-need'],
    entries: chapters.map(({number, guide}) => ({
      kind: 'entry',
      href: `#${guide.id}`,
      number: number === 0 ? '' : inDigits(String(number), language),
      title: guide.title,
      measure: guide.facts.needs.join(words.comma),
      entries: [],
    })),
    newest: newestOf(handbook, words),
    name: title,
    edition: version === '' ? '' : fill(words.edition, {version}),
    date: printedDate(date, language),
    publisher,
  }
}

/** Where the newest edition is found, with its code for phones; none without an address. */
function newestOf({address}: Handbook, words: Words): readonly View[] {
  const href = absoluteAddress(address)
  if (href === '') return []
  const inlines = [{kind: 'address', href, text: shortAddress(href)}]
  return [{kind: 'download', label: words.newest, inlines}]
}
