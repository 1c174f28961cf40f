import type {Answer, Answers, Paragraph} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Source} from '../../source/source.ts'
import {cover} from '../../source/span.ts'
import type {Draft} from '../block/draft.ts'
import {dropStart, trimInlines} from '../inline/slice.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import {type BlockPass, inside, type Setting} from './pass.ts'

interface Pair {
  readonly question: Draft[]
  readonly answer: Draft[]
  inAnswer: boolean
}

/** Paragraphs labelled `Q:` and `A:`; what follows an answer belongs to it until the next question. */
export const answers: BlockPass = (drafts, to) => {
  if (to.place.inAnswers) return drafts
  const first = drafts.findIndex(
    draft => withoutLabel(draft, to.labels.question, to.source) !== null,
  )
  if (first === -1) return drafts
  const pairs: Pair[] = []
  for (const draft of drafts.slice(first)) {
    const question = withoutLabel(draft, to.labels.question, to.source)
    const answer = withoutLabel(draft, to.labels.answer, to.source)
    const pair = pairs[pairs.length - 1]
    if (question !== null || pair === undefined) {
      pairs.push({question: [unmarked(question ?? draft)], answer: [], inAnswer: false})
    } else if (answer !== null || pair.inAnswer) {
      pair.inAnswer = true
      pair.answer.push(answer === null ? draft : unmarked(answer))
    } else pair.question.push(draft)
  }
  return [...drafts.slice(0, first), answersOf(pairs.map(pair => answerOf(pair, to)))]
}

function answersOf(pairs: readonly Answer[]): Answers {
  return {kind: 'answers', pairs, span: pairs.map(({span}) => span).reduce(cover)}
}

function answerOf({question, answer}: Pair, to: Setting): Answer {
  const place = inside(to.place, {inAnswers: true})
  const span = [...question, ...answer].map(draft => draft.span).reduce(cover)
  return {
    kind: 'answer',
    question: to.settle(question, place),
    answer: to.settle(answer, place),
    span,
  }
}

/** The paragraph without its label, if it has the label; else null. */
function withoutLabel(draft: Draft, label: RegExp, source: Source): Paragraph | null {
  if (draft.kind !== 'paragraph') return null
  const found = label.exec(plainText(draft.inlines))
  if (found === null) return null
  return {...draft, inlines: trimInlines(dropStart(draft.inlines, found[0].length, source))}
}

/** Neither a question nor its answer needs bold or italics over all of its words. */
function unmarked(draft: Draft): Draft {
  if (draft.kind !== 'paragraph') return draft
  let inlines = trimInlines(draft.inlines)
  for (let mark = wholeMark(inlines); mark !== null; mark = wholeMark(inlines))
    inlines = trimInlines(mark.inlines)
  return {...draft, inlines}
}
