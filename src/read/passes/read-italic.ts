import type {Paragraph} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Draft} from '../block/draft.ts'
import {textKey} from './bold-texts.ts'
import type {Opened} from './boxes.ts'
import {endsInColon} from './ends-in-colon.ts'
import {type Setting, startOf} from './pass.ts'
import {countWords} from './words.ts'

/** Words from which on an italic text without any other sign is taken for a tip. */
const leastOfTip = 8

/** What a paragraph that is italic as a whole is meant for: often what a picture shows next. */
export function readItalic(
  paragraph: Paragraph,
  inlines: readonly Inline[],
  next: Draft | undefined,
  to: Setting,
): Opened | Paragraph {
  const text = plainText(inlines).trim()
  const isResult = to.labels.isResult(text) || endsInColon(paragraph) || next?.kind === 'figure'
  if (isResult) return {...paragraph, role: 'result', inlines}
  const origin = 'italic'
  if (to.labels.isExample(text)) return {level: 'note', origin, label: [], inlines}
  const bold = to.boldTexts.get(textKey(text))
  if (bold !== undefined) {
    reportDiffers(paragraph, bold, to)
    return {level: 'warning', origin, label: [], inlines}
  }
  return countWords(text) < leastOfTip ? paragraph : {level: 'tip', origin, label: [], inlines}
}

function reportDiffers(
  paragraph: Paragraph,
  bold: readonly {readonly span: Paragraph['span']}[],
  {report}: Setting,
): void {
  const before = bold.findLast(
    ({span}) => span.file === paragraph.span.file && span.start < paragraph.span.start,
  )
  const other = before ?? bold[0]
  const notes = other === undefined ? [] : [{message: 'bold here', span: startOf(other.span, 2)}]
  report({
    code: 'admonition/markup-differs',
    severity: 'warning',
    message: 'these words are italic here, but a warning in bold elsewhere',
    span: startOf(paragraph.span),
    hint: 'put ** in the place of *',
    notes,
    repaired: true,
  })
}
