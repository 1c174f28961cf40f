import {fill} from '../../language/fill.ts'
import {printedDate} from '../../language/printed-date.ts'
import type {Word} from '../../language/word-keys.ts'
import type {Words} from '../../language/words.ts'
import type {Handbook} from '../../model/handbook.ts'
import {absoluteAddress, shortAddress} from '../address.ts'
import {creditViews} from './credits.ts'
import {languageOf} from './language-of.ts'
import type {View} from './view.ts'

type Row = readonly [Word, readonly (readonly View[])[]]

/**
 * What the book says of itself, or null where neither edition nor guides give anything to say. The
 * dates of the guides are those of the one that was checked, or expires, first.
 */
export function colophonView(
  handbook: Handbook,
  words: Words,
  typefaces: readonly string[] = [],
): View | null {
  const {title, subtitle, publisher, version, date, verify, language} = handbook
  const license = licenseOf(handbook)
  const rows: readonly Row[] = [
    ['version', text(version)],
    ['date', text(printedDate(date, language))],
    ['newest', addressOf(handbook)],
    ['publisher', text(publisher)],
    ['verify', text(verify)],
    ['license', text(withMeaning(license, words))],
    ['credits', creditViews(handbook, license, words)],
    ...datesOf(handbook, words),
  ]
  const given = rows.filter(([, values]) => values.length > 0)
  if (given.length === 0) return null
  return {
    kind: 'colophon',
    ...languageOf(handbook),
    title: words['about-this-book'],
    name: subtitle === '' ? title : `${title}: ${subtitle}`,
    facts: [...given, ...typefaceRows(typefaces, words)].map(([word, values]) => ({
      kind: 'fact',
      label: words[word],
      values,
    })),
  }
}

/** On which day the guides were checked, and after which they are old. */
function datesOf(handbook: Handbook, words: Words): readonly Row[] {
  const checked = printedDate(firstOf(handbook, 'checked'), handbook.language)
  const last = printedDate(firstOf(handbook, 'expires'), handbook.language)
  if (checked === '' || last === '') {
    return [
      ['checked', text(checked)],
      ['expires', text(last)],
    ]
  }
  return [['checked', [...text(checked), ...text(fill(words['expires-after'], {text: last}))]]]
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
  const named = [...new Set(typefaces)].join(words.comma)
  return named === '' ? [] : [['typefaces', text(`${named} (${fontLicense})`)]]
}

/** The earliest date of a fact, or '' where no guide gives it. */
function firstOf({chapters}: Handbook, fact: 'checked' | 'expires'): string {
  const dates = chapters.map(({guide}) => guide.facts[fact]).filter(date => date !== '')
  return dates.sort()[0] ?? ''
}
