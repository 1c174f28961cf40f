import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Source} from '../../source/source.ts'
import {dropStart, trimInlines} from '../inline/slice.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import type {FoundLabel, Labels} from '../labels/labels.ts'
import {ends} from '../labels/patterns.ts'

/** A label such as `**Note**:` and the text it stands before. */
export interface Labelled {
  readonly found: FoundLabel
  /** Empty for the language's own signal word, which the book prints anyway. */
  readonly label: readonly Inline[]
  readonly inlines: readonly Inline[]
}

const marks = new RegExp(`^\\s*${ends}+`, 'u')

/**
 * Finds the label of a paragraph: alone in bold or italics, at the start of bold or italics with a mark
 * inside, or plain with a colon. `Note that …` is none, nor is bold that goes on after the word;
 * `**Note** that …` opens a box, and the word stays in its sentence.
 */
export function labelledBox(
  inlines: readonly Inline[],
  labels: Labels,
  source: Source,
): Labelled | null {
  const [first, ...rest] = inlines
  const text = first === undefined ? '' : plainText([first])
  const found = labels.boxAt(text)
  if (first === undefined || found === null || !isPlainText(first, found)) return null
  const cut = (row: readonly Inline[], length: number) => {
    const left = trimInlines(dropStart(row, length, source))
    return {found, label: labelOf(found, first, left[0]), inlines: left}
  }
  if (first.kind === 'text') return isPlainLabel(found, text) ? cut(inlines, found.length) : null
  if (first.kind !== 'strong' && first.kind !== 'emphasis') return null
  if (found.length < text.trimEnd().length) {
    return found.closed ? cut(wholeMark(inlines)?.inlines ?? inlines, found.length) : null
  }
  const closer = marks.exec(plainText(rest))?.[0] ?? ''
  const isClosed = found.closed || closer !== ''
  const needsMark = first.kind === 'emphasis' || !found.isAlone
  const isImperative = !isClosed && !needsMark && /^\s*\p{Ll}/u.test(plainText(rest))
  if (isImperative) return {found, label: [], inlines: [...first.inlines, ...rest]}
  return isClosed || !needsMark ? cut(rest, closer.length) : null
}

/** A link or picture among the words in front of a label makes a sentence of it. */
function isPlainText(first: Inline, {words}: Pick<FoundLabel, 'words'>): boolean {
  const lead = 'inlines' in first ? first.inlines[0] : first
  if (lead?.kind === 'strong' || lead?.kind === 'emphasis') return isPlainText(lead, {words})
  return lead?.kind === 'text' && lead.text.length >= words.length
}

/** `Note: …` without bold or italics: one label, and a colon. */
function isPlainLabel(found: FoundLabel, text: string): boolean {
  return found.closed && found.isAlone && !/[.!]\s*$/.test(text.slice(0, found.length))
}

function labelOf(found: FoundLabel, first: Inline, next: Inline | undefined): readonly Inline[] {
  if (found.isSignalWord) return []
  const isInside = next !== undefined && next.span.start > first.span.start
  const end = isInside ? Math.min(first.span.end, next.span.start) : first.span.end
  return [{kind: 'text', text: found.words.trim(), span: {...first.span, end}}]
}
