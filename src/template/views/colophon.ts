import {fill} from '../../language/fill.ts'
import {languageName} from '../../language/language-name.ts'
import {printedDate} from '../../language/printed-date.ts'
import {sentences} from '../../language/sentences.ts'
import type {Word} from '../../language/word-keys.ts'
import type {Words} from '../../language/words.ts'
import type {Handbook} from '../../model/handbook.ts'
import {absoluteAddress, shortAddress} from '../address.ts'
import {creditViews} from './credits.ts'
import {fingerprintViews} from './fingerprint.ts'
import {languageOf} from './language-of.ts'
import type {View} from './view.ts'

type Row = readonly [Word, readonly (readonly View[])[]]

/**
 * What the book says of itself: its typefaces at least, whose licence asks for it; null where there are
 * none of these either. The dates of the guides are those of the one that was checked, or expires, first.
 */
export function colophonView(
  handbook: Handbook,
  words: Words,
  typefaces: readonly string[] = [],
): View | null {
  const {title, subtitle, publisher, verify, direction} = handbook
  const license = licenseOf(handbook)
  const rows: readonly Row[] = [
    ['newest', addressOf(handbook)],
    ['verify', fingerprintViews(verify, direction)],
    ['license', text(withMeaning(license, words))],
    ['publisher', text(publisher)],
    ['credits', creditViews(handbook, license, words)],
  ]
  const given = [...rows, ...typefaceRows(typefaces, words)].filter(
    ([, values]) => values.length > 0,
  )
  const said = aboutOf(handbook, words)
  if (given.length === 0 && said.length === 0) return null
  return {
    kind: 'colophon',
    ...languageOf(handbook),
    title: words['about-this-book'],
    name: title,
    about: sentences([subtitle, ...said], words.contents),
    facts: given.map(([word, values]) => ({
      kind: 'fact',
      label: words[word],
      values,
    })),
  }
}

/** Which edition this is, on which day its guides were checked, and after which they are old. */
function aboutOf(handbook: Handbook, words: Words): readonly string[] {
  const {version, date, language} = handbook
  const edition = version === '' ? '' : fill(words.edition, {version})
  const name = fill(words.language, {text: languageName(language)})
  const dated = printedDate(date, language)
  const named = [edition, edition === '' && dated === '' ? '' : name, dated]
  const checked = printedDate(firstOf(handbook, 'checked'), language)
  const last = printedDate(firstOf(handbook, 'expires'), language)
  return [
    named.filter(part => part !== '').join(words.comma),
    checked === '' ? '' : fill(words['checked-on'], {text: checked}),
    last === '' ? '' : fill(words['rely-until'], {text: last}),
  ].filter(part => part !== '')
}

function text(words: string): Row[1] {
  return words === '' ? [] : [[{kind: 'text', text: words}]]
}

function addressOf({address}: Handbook): Row[1] {
  const href = absoluteAddress(address)
  return href === '' ? text(address) : [[{kind: 'address', href, text: shortAddress(href)}]]
}

/** The edition's own, or that which all guides have in common. */
function licenseOf({license, chapters}: Handbook): string {
  const each = new Set(chapters.map(({guide}) => guide.facts.textLicense))
  const [common = ''] = each.size === 1 ? [...each] : []
  return license || common
}

/** What a share-alike licence allows and asks for, in the words of the book. */
function withMeaning(license: string, words: Words): string {
  if (!/\bcc\W*by\W*sa\b/i.test(license)) return license
  return `${license.replace(/\.$/, '')}. ${words['by-sa-means']}`
}

/** Every family that the program brings is under this licence, which asks to be named. */
const fontLicense = 'SIL Open Font License 1.1'

function typefaceRows(typefaces: readonly string[], words: Words): readonly Row[] {
  const named = typefaces.join(words.comma)
  return named === '' ? [] : [['typefaces', text(`${named} (${fontLicense})`)]]
}

/** The earliest date of a fact, or '' where no guide gives it. */
function firstOf({chapters}: Handbook, fact: 'checked' | 'expires'): string {
  const dates = chapters.map(({guide}) => guide.facts[fact]).filter(date => date !== '')
  return dates.sort()[0] ?? ''
}
