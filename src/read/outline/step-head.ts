import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Source} from '../../source/source.ts'
import type {StepHead} from '../block/draft.ts'
import {dropStart, keepStart, trimInlines} from '../inline/slice.ts'
import type {Labels} from '../labels/labels.ts'
import {ends} from '../labels/patterns.ts'

const mark = new RegExp(`^[\\s*]*${ends}*[\\s*]*`, 'u')
const brackets = /^\s*[(\uff08]([^()\uff08\uff09]*)[)\uff09]\s*/

/** Reads `Step 2 (Firefox): Save it` after the rule for steps has found its number. */
export function stepHead(
  found: RegExpExecArray,
  inlines: readonly Inline[],
  labels: Labels,
  source: Source,
): StepHead {
  const label = Object.values(found.groups ?? {}).find(group => group !== undefined) ?? ''
  const number = labels.numberOf(label)
  const rest = dropStart(inlines, found[0].length, source)
  const remark = brackets.exec(plainText(rest))
  if (remark === null) return {label, number, qualifier: [], title: withoutMark(rest, source)}
  const [whole, words = ''] = remark
  const qualifier = keepStart(dropStart(rest, whole.indexOf(words), source), words.length)
  const title = withoutMark(dropStart(rest, whole.length, source), source)
  return {label, number, qualifier, title}
}

/** Inlines without a colon or full stop, and stray asterisks around it, at their start. */
export function withoutMark(inlines: readonly Inline[], source: Source): readonly Inline[] {
  const length = mark.exec(plainText(inlines))?.[0].length ?? 0
  return trimInlines(dropStart(inlines, length, source))
}
