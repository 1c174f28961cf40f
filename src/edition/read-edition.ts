import {isMap, type Node, parseDocument} from 'yaml'
import {harmlessName} from '../model/harmless-name.ts'
import {isRealDate} from '../model/real-date.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {type Complaints, complaintsTo} from './complaints.ts'
import type {Edition} from './edition.ts'
import {fieldsOf, textOf} from './fields.ts'
import {partsOf} from './read-parts.ts'
import {readPrinting} from './read-printing.ts'
import {selectionsOf} from './read-selections.ts'

const textKeys = [
  'title',
  'subtitle',
  'language',
  'publisher',
  'version',
  'date',
  'license',
  'verify',
  'address',
]
const keys = [...textKeys, 'guides', 'parts', 'press']

/** The size, in UTF-16 code units, above which an edition file is not read. */
const largest = 65_536

/** Reads an edition file; null where it holds no edition at all. What is wrong is reported. */
export function readEdition(source: Source, report: Report): Edition | null {
  const complain = complaintsTo(report, source)
  const whole: Span = {file: source.path, start: 0, end: 0}
  if (source.text.length > largest) return complain.tooLarge(whole)
  const document = parseDocument(source.text, {schema: 'failsafe', uniqueKeys: false})
  for (const error of document.errors) complain.syntax(error.message, error.pos)
  if (!isMap(document.contents)) return complain.notAnEdition(whole)
  const fields = fieldsOf(document.contents.items, keys, complain)
  const text = (key: string) => textOf(fields.get(key), key, complain)
  const name = nameOf(source.path)
  const title = text('title')
  if (title === '') complain.noTitle(whole, name)
  return {
    name,
    title: title || name,
    subtitle: text('subtitle'),
    language: checkedLanguage(text('language'), fields.get('language'), complain),
    publisher: text('publisher'),
    version: text('version'),
    date: checkedDate(text('date'), fields.get('date'), complain),
    license: text('license'),
    verify: text('verify'),
    address: checkedAddress(text('address'), fields.get('address'), complain),
    printing: readPrinting(fields.get('press'), complain),
    selections: selectionsOf(fields.get('guides'), complain),
    parts: partsOf(fields.get('parts'), complain),
    span: whole,
  }
}

/** `guides/editions/First aid.yaml` is the edition `first-aid`. */
function nameOf(path: string): string {
  const file = (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '')
  const name = file
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return harmlessName(name || 'edition')
}

function checkedLanguage(text: string, node: Node | undefined, complain: Complaints): string {
  if (text === '' || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)) return text
  complain.language(text, node?.range)
  return ''
}

function checkedDate(text: string, node: Node | undefined, complain: Complaints): string {
  if (text === '' || isRealDate(text)) return text
  complain.date(text, node?.range)
  return ''
}

/** Who leaves the scheme out may; one that opens something else than a page of the web is refused. */
function checkedAddress(text: string, node: Node | undefined, complain: Complaints): string {
  if (/^https?:\/\//i.test(text) || !/^([a-z][a-z0-9+.-]*:(?!\d)|\/\/|\\)/i.test(text)) return text
  complain.address(text, node?.range)
  return ''
}
