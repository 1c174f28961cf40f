import {isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type Scalar} from 'yaml'
import type {Diagnostic} from '../../report/diagnostic.ts'
import {yamlFact} from '../../report/yaml-fact.ts'
import {positionAt} from '../../source/position.ts'
import type {Source} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'
import type {Entry, HeaderBlock, Value} from './header.ts'
import {keyOf} from './keys.ts'
import {numberSign} from './number-sign.ts'

/** What of a header is no text between `key:` and the end of its line. */
export type Fault = Pick<Diagnostic, 'code' | 'message' | 'span' | 'hint' | 'fix'>

/** What YAML between fences gave, and what could not be read of it. */
export interface YamlEntries {
  readonly entries: readonly Entry[]
  readonly faults: readonly Fault[]
}

/** The text that is read, and where it stands. */
interface Piece {
  readonly source: Source
  readonly start: number
  readonly end: number
  readonly faults: Fault[]
}

/**
 * Reads the text between two offsets as YAML 1.2 (core schema). Every value is the string that stands
 * there: `1.10` and `no` stay what they are. Knows no aliases, no tags, and nothing nested but lists
 * of strings.
 */
export function yamlEntries(source: Source, start: number, end: number): YamlEntries {
  const piece: Piece = {source, start, end, faults: []}
  const document = parseOrNull(source.text.slice(start, end))
  if (document === null) {
    refuse(piece, 'header/yaml', 'the header is nested too deeply', [0, 0])
    return {entries: [], faults: piece.faults}
  }
  for (const error of document.errors) {
    refuse(
      piece,
      'header/yaml',
      `the header is no YAML here: ${yamlFact(error.message)}`,
      error.pos,
    )
  }
  const root = document.contents
  if (root !== null && !isMap(root)) {
    refuse(piece, 'header/yaml', 'the header holds no `key: value`', root.range)
  }
  const pairs = isMap(root) ? root.items : []
  const entries = pairs.flatMap(({key, value}) => entryOf(piece, key, value))
  return {entries, faults: piece.faults}
}

/**
 * yaml 2.9.1 reads nested collections by recursion, so thousands of brackets overflow the stack; it
 * throws then, or makes an error of the document of it.
 */
function parseOrNull(text: string) {
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    return document.errors.some(error => /call stack/i.test(error.message)) ? null : document
  } catch {
    return null
  }
}

function entryOf(piece: Piece, key: ParsedNode, value: ParsedNode | null): readonly Entry[] {
  if (!isScalar(key)) return []
  const written = String(key.value)
  const found = valuesOf(piece, written, value)
  const keySpan = spanOf(piece, key.range)
  const valueSpan = value === null ? {...keySpan, start: keySpan.end} : spanOf(piece, value.range)
  const entry = {key: keyOf(written), written, keySpan, block: blockOf(piece, value)}
  if (isSeq(value)) return [{...entry, value: '', values: found, valueSpan}]
  const [only] = found
  return [{...entry, value: only?.text ?? '', values: [], valueSpan: only?.span ?? valueSpan}]
}

function valuesOf(piece: Piece, key: string, node: ParsedNode | null): readonly Value[] {
  const nodes = isSeq(node) ? node.items : [node]
  return nodes.flatMap(item => {
    if (item === null) return []
    if (isScalar(item)) return valueOfScalar(piece, item)
    const what = isAlias(item)
      ? 'an alias is not read: put a text that starts with * or & in quotation marks'
      : `\`${key}\` must be a text or a list of texts`
    refuse(piece, 'header/not-text', what, item.range)
    return []
  })
}

/** The source lines of a block scalar: their indent goes, and so do the marks `|` and `>`. */
function blockOf({source, start}: Piece, value: ParsedNode | null): HeaderBlock | null {
  if (!isScalar(value) || !/^BLOCK/.test(value.type ?? '')) return null
  const whole = source.text.slice(start + value.range[0], start + value.range[1])
  const lines = whole.split('\n').slice(1)
  const indents = lines.filter(line => line.trim() !== '').map(line => line.search(/\S/))
  const indent = Math.min(...indents)
  const firstLine = positionAt(source, start + value.range[0]).line
  return {firstLine, text: lines.map(line => line.slice(indent)).join('\n')}
}

/** The span lies inside the quotation marks, so that it cuts out the very value where it can. */
function valueOfScalar(piece: Piece, scalar: Scalar.Parsed): readonly Value[] {
  const text = scalar.source.trim()
  if (text === '') return []
  const span = spanOf(piece, scalar.range)
  const inside = piece.source.text.slice(span.start, span.end).indexOf(text)
  if (inside === -1) return [{text: text.replace(/\s+/g, ' '), span}]
  const start = span.start + inside
  const exact = {...span, start, end: start + text.length}
  const plain = scalar.type === 'PLAIN' ? numberSign(piece, exact) : null
  return [plain ?? {text: text.replace(/\s+/g, ' '), span: exact}]
}

function refuse(piece: Piece, code: string, message: string, range: readonly number[]): void {
  piece.faults.push({code, message, span: spanOf(piece, range)})
}

function spanOf({source, start, end}: Piece, [from = 0, to = from]: readonly number[]): Span {
  const first = Math.min(start + from, end)
  return {file: source.path, start: first, end: Math.max(first, Math.min(start + to, end))}
}
