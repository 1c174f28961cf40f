import {isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml'
import type {Term} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import {fieldsOf, isNode, textOf} from './fields.ts'
import {type GlossaryComplaints, glossaryComplaints} from './glossary-complaints.ts'
import {fold} from './need.ts'

const keys = ['language', 'terms']
const termKeys = ['term', 'also', 'means']

/** A meaning of more words is no help on a printed page (house style, §6). */
const mostWords = 30

/** The terms of one file, and the language that it says it is in, or ''. */
export interface Glossary {
  readonly language: string
  readonly terms: readonly Term[]
}

/** Reads a glossary; what is wrong is reported, and a term that cannot be used is left out. */
export function readGlossary(source: Source, report: Report): Glossary {
  const complain = glossaryComplaints(report, source)
  const document = parseDocument(source.text, {schema: 'failsafe', uniqueKeys: false})
  for (const {message, pos} of document.errors) complain.syntax(message, pos)
  if (!isMap(document.contents)) {
    if (document.errors.length === 0) complain.syntax('the file holds no terms', [0, 0])
    return {language: '', terms: []}
  }
  const fields = fieldsOf(document.contents.items, keys, complain)
  const list = fields.get('terms')
  if (list !== undefined && !isSeq(list)) complain.notList('terms', list.range)
  const items = isSeq(list) ? list.items.filter(isNode) : []
  const terms = items.flatMap(item => termOf(item, complain) ?? [])
  return {
    language: textOf(fields.get('language'), 'language', complain),
    terms: distinct(terms, complain),
  }
}

function termOf(node: Node, complain: GlossaryComplaints): Term | null {
  const fields = isMap(node) ? fieldsOf(node.items, termKeys, complain) : new Map()
  const name = textOf(fields.get('term'), 'term', complain)
  const meaning = textOf(fields.get('means'), 'means', complain)
  if (name === '' || meaning === '') {
    complain.incomplete(name, node.range)
    return null
  }
  const span = complain.spanOf(fields.get('term')?.range)
  if (meaning.split(/\s+/).length > mostWords) complain.long(name, mostWords, span)
  return {kind: 'term', id: '', name, forms: formsOf(fields.get('also')), meaning, uses: [], span}
}

function formsOf(node: Node | undefined): readonly string[] {
  const items = isSeq(node) ? node.items : [node]
  return items
    .filter(item => isScalar(item))
    .map(({value}) =>
      String(value ?? '')
        .trim()
        .normalize('NFC'),
    )
    .filter(form => form !== '')
}

/** Of two terms with one name, the first. */
function distinct(terms: readonly Term[], complain: GlossaryComplaints): readonly Term[] {
  const seen = new Set<string>()
  return terms.filter(({name, span}) => {
    const again = seen.has(fold(name))
    if (again) complain.twice(name, span)
    seen.add(fold(name))
    return !again
  })
}
