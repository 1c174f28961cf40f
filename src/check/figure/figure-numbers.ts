import type {Span} from '../../source/span.ts'
import type {Passage, SurveyedTopic} from '../survey/survey.ts'
import {mark} from '../survey/survey.ts'

/** A caption that begins with a word and a number: "Figure 3:", "Figures 1 & 2:", "شكل ٣:". */
export interface NumberedCaption {
  /** As written, such as "Figure"; in any language. */
  readonly word: string
  readonly numbers: readonly number[]
  readonly span: Span
  readonly passage: Passage
}

/** Numbers, and what may stand between them: marks, and one short word such as "and". */
const list = '\\p{Nd}+(?:[\\s,،&–-]*(?:\\p{L}{1,3}\\s*)?\\p{Nd}+)*'
const opening = new RegExp(
  `^[\\u2060*_\\s]*(\\p{L}[\\p{L}\\p{M}]*)\\.?[\\s\\u2060]*(${list})[\\s\\u2060]*(?:[:：៖.។]|$)`,
  'u',
)

/**
 * The numbered captions of a topic, in the order of the source. A caption without a picture is a
 * paragraph; it is known by the word that opens the others, or by being English.
 */
export function captionsOf({passages}: SurveyedTopic): readonly NumberedCaption[] {
  const numbered = passages.flatMap(passage => {
    const isOpen = passage.kind === 'caption' || passage.text.startsWith(mark)
    const match = isOpen && passage.kind !== 'title' ? opening.exec(passage.text) : null
    if (match === null) return []
    const [, word = '', numbers = ''] = match
    return [{word, numbers: numbersIn(numbers), span: passage.span, passage}]
  })
  const captions = numbered.filter(({passage}) => passage.kind === 'caption')
  const words = new Set(captions.map(({word}) => word.toLowerCase()))
  return numbered.filter(({word, passage}) => {
    const known = words.has(word.toLowerCase()) || /^fig(ure)?s?$/i.test(word)
    return known || passage.kind === 'caption'
  })
}

/** Every number of a text, in the digits of any alphabet. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => Number([...digits].map(digit).join('')))
}

/** Decimal digits stand in Unicode in runs of ten that begin with zero. */
function digit(character: string): number {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
