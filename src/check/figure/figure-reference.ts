import type {Report} from '../../report/diagnostic.ts'
import {inEachTopic, spotIn} from '../check.ts'
import type {Passage} from '../survey/survey.ts'
import {captionsOf, type NumberedCaption, numbersIn} from './figure-numbers.ts'

/** figure/reference-unresolved and -ambiguous: "as in Figure 4" must have one figure to point at. */
export const figureReference = inEachTopic((topic, report) => {
  const captions = captionsOf(topic)
  if (captions.length === 0) return
  const pointing = pointingWith(captions)
  const byNumber = grouped(captions)
  const own = new Set(captions.map(({passage}) => passage))
  for (const passage of topic.passages) {
    if (passage.kind === 'title') continue
    const skipped = own.has(passage) ? (opened(passage, pointing) ?? 0) : 0
    for (const match of passage.text.matchAll(pointing)) {
      if (match.index < skipped) continue
      const spot = {passage, index: match.index, length: match[0].length}
      for (const number of numbersIn(match[1] ?? '')) lookUp(number, spot, byNumber, report)
    }
  }
})

/** Figures named for a number that several have. */
const notesShown = 3

interface Spot {
  readonly passage: Passage
  readonly index: number
  readonly length: number
}

/** The words that open captions here, in front of numbers; English ones in their other forms too. */
function pointingWith(captions: readonly NumberedCaption[]): RegExp {
  const words = [...new Set(captions.map(({word}) => word.toLowerCase()))]
  const forms = words.flatMap(word => (/^fig(ure)?s?$/.test(word) ? ['fig(?:ure|s)?s?'] : [word]))
  const number = '\\p{Nd}+(?:\\s*(?:,|&|and|-|–)\\s*\\p{Nd}+)*'
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})\\.?\\s*(${number})`, 'giu')
}

/** Where a caption's own number ends. */
function opened(passage: Passage, pointing: RegExp): number | undefined {
  const [first] = passage.text.matchAll(pointing)
  return first && first.index + first[0].length
}

function grouped(
  captions: readonly NumberedCaption[],
): ReadonlyMap<number, readonly NumberedCaption[]> {
  const groups = new Map<number, NumberedCaption[]>()
  for (const caption of captions) {
    for (const number of caption.numbers) {
      const same = groups.get(number)
      if (same === undefined) groups.set(number, [caption])
      else same.push(caption)
    }
  }
  return groups
}

function lookUp(
  number: number,
  {passage, index, length}: Spot,
  byNumber: ReadonlyMap<number, readonly NumberedCaption[]>,
  report: Report,
): void {
  const found = byNumber.get(number) ?? []
  if (found.length === 1) return
  const span = spotIn(passage, index, length)
  if (found.length === 0) {
    report({
      code: 'figure/reference-unresolved',
      severity: 'warning',
      message: `no figure of this topic has the number ${number}`,
      span,
      hint: 'correct the number, or say what is to be seen',
    })
    return
  }
  report({
    code: 'figure/reference-ambiguous',
    severity: 'warning',
    message: `${found.length} figures of this topic have the number ${number}`,
    span,
    hint: 'give each figure of the topic its own number',
    notes: found
      .slice(0, notesShown)
      .map(caption => ({message: `has the number ${number}`, span: caption.span})),
  })
}
