import {withoutHidden} from '../../source/hidden.ts'

const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]'

/** A line end between two of these joins them without a blank. */
const wideBreak = new RegExp(`(?<=${wide})[ \\t]*\\n[ \\t]*(?=${wide})`, 'gu')

/** Text for readers: white space folded to single blanks, NFC, without hidden characters. */
export function cleanText(text: string): string {
  const joined = text.includes('\n') ? text.replace(wideBreak, '') : text
  return withoutHidden(joined.replace(/[ \t\n\f\v]+/g, ' ')).normalize('NFC')
}
