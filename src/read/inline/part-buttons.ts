import type {Inline, Text} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Span} from '../../source/span.ts'

/** Letters of scripts that put blanks between words, and digits. */
const spacedEnd =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Lao}])\p{L}|\p{Nd})\p{M}*$/u
const spacedStart =
  /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Lao}])\p{L}|\p{Nd})/u

/** Puts a blank between a word and the picture of a button that touches it: `**Click**![OK](ok.png)`. */
export function partButtons(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index) => {
    const before = inlines[index - 1]
    if (before === undefined || !(isButton(before) !== isButton(inline))) return [inline]
    const glued = spacedEnd.test(plainText([before])) && spacedStart.test(plainText([inline]))
    return glued ? [blankAt(inline.span), inline] : [inline]
  })
}

function isButton({kind}: Inline): boolean {
  return kind === 'button'
}

function blankAt({file, start}: Span): Text {
  return {kind: 'text', text: ' ', span: {file, start, end: start}}
}
