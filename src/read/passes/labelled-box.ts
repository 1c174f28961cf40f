import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {dropStart, trimInlines} from '../inline/slice.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import type {FoundLabel, Labels} from '../labels/labels.ts'
import {ends} from '../labels/patterns.ts'

/** A label such as `**Note**:` and the text it stands before. */
export interface Labelled {
  readonly found: FoundLabel
  readonly label: readonly Inline[]
  readonly inlines: readonly Inline[]
}

const marks = new RegExp(`^\\s*${ends}+`, 'u')

/**
 * Finds the label of a paragraph: alone in bold or italics, at the start of bold or italics with a mark
 * inside, or plain with a colon. `Note that …` is none, nor is bold that goes on after the word.
 */
export function labelledBox(inlines: readonly Inline[], labels: Labels): Labelled | null {
  const [first] = inlines
  if (first === undefined) return null
  const text = plainText([first])
  const found = labels.boxAt(text)
  if (found === null) return null
  if (first.kind === 'text') return found.closed ? plainLabel(found, inlines, text) : null
  if (first.kind !== 'strong' && first.kind !== 'emphasis') return null
  if (found.length < text.trimEnd().length) return found.closed ? innerLabel(found, inlines) : null
  const rest = inlines.slice(1)
  const closer = marks.exec(plainText(rest))?.[0] ?? ''
  const isClosed = found.closed || closer !== ''
  if (!isClosed && (first.kind === 'emphasis' || /\s/.test(found.words.trim()))) return null
  return {found, label: labelOf(found, first), inlines: trimInlines(dropStart(rest, closer.length))}
}

/** `Note: …` without any mark: one word, and a colon. */
function plainLabel(found: FoundLabel, inlines: readonly Inline[], text: string): Labelled | null {
  const [first] = inlines
  const isOneLabel = !/[.!]\s*$/.test(text.slice(0, found.length)) && found.isAlone
  if (first === undefined || !isOneLabel) return null
  return {
    found,
    label: labelOf(found, first),
    inlines: trimInlines(dropStart(inlines, found.length)),
  }
}

/** `**Note: …**`: bold over everything goes with the label. */
function innerLabel(found: FoundLabel, inlines: readonly Inline[]): Labelled | null {
  const [first] = inlines
  if (first === undefined) return null
  const whole = wholeMark(inlines)?.inlines ?? inlines
  return {found, label: labelOf(found, first), inlines: trimInlines(dropStart(whole, found.length))}
}

/** The book prints the language's own signal words; any other label is kept. */
function labelOf(found: FoundLabel, first: Inline): readonly Inline[] {
  return found.isSignalWord ? [] : [{kind: 'text', text: found.words.trim(), span: first.span}]
}
