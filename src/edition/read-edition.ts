import {isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml'
import type {Report} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {type Complaints, complaintsTo} from './complaints.ts'
import type {Edition, Named, Selection} from './edition.ts'
import {fieldsOf, isNode, textOf} from './fields.ts'
import {readPrinting} from './read-printing.ts'

const textKeys = [
  'title',
  'subtitle',
  'language',
  'publisher',
  'version',
  'date',
  'license',
  'verify',
]
const keys = [...textKeys, 'guides', 'press']
const selectionKeys = ['guide', 'language', 'topics']

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
    printing: readPrinting(fields.get('press'), complain),
    selections: selectionsOf(fields.get('guides'), complain),
    span: whole,
  }
}

/** `guides/editions/First aid.yaml` is the edition `first-aid`. */
function nameOf(path: string): string {
  const file = (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '')
  return (
    file
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'edition'
  )
}

function checkedLanguage(text: string, node: Node | undefined, complain: Complaints): string {
  if (text === '' || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)) return text
  complain.language(text, node?.range)
  return ''
}

function checkedDate(text: string, node: Node | undefined, complain: Complaints): string {
  const found = /^\d{4}-\d{2}(-\d{2})?$/.test(text) && !Number.isNaN(Date.parse(text))
  if (text === '' || found) return text
  complain.date(text, node?.range)
  return ''
}

function selectionsOf(node: Node | undefined, complain: Complaints): Edition['selections'] {
  if (node === undefined || (isScalar(node) && node.value === 'all')) return null
  if (!isSeq(node)) {
    complain.notList('guides', node.range)
    return null
  }
  return node.items.flatMap(item => (isNode(item) ? (selectionOf(item, complain) ?? []) : []))
}

function selectionOf(node: Node, complain: Complaints): Selection | null {
  if (isScalar(node)) return {guide: namedOf(node, complain), language: '', topics: []}
  const fields = isMap(node) ? fieldsOf(node.items, selectionKeys, complain) : new Map()
  const guide = fields.get('guide')
  if (!isScalar(guide)) {
    complain.noGuide(node.range)
    return null
  }
  const language = textOf(fields.get('language'), 'language', complain)
  return {
    guide: namedOf(guide, complain),
    language,
    topics: topicsOf(fields.get('topics'), complain),
  }
}

function topicsOf(node: Node | undefined, complain: Complaints): readonly Named[] {
  if (node === undefined) return []
  if (isScalar(node)) return [namedOf(node, complain)]
  if (isSeq(node)) return node.items.filter(isNode).map(item => namedOf(item, complain))
  complain.notList('topics', node.range)
  return []
}

function namedOf(node: Node, complain: Complaints): Named {
  const span = complain.spanOf(node.range)
  return {name: textOf(node, 'guides', complain), span}
}
