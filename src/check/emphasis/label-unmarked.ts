import {type Check, spotIn} from '../check.ts'
import type {Passage, SurveyedTopic} from '../survey/survey.ts'
import {justBefore, type Marked, markedIn} from './marked.ts'
import {wordEnds} from './words-around.ts'

/** Verbs that act on words of the screen, up to where those words begin. */
const acting = '(?:click|tap|press|select|choose|check|uncheck)(?: on)?(?: the)? '
const beforeLabel = new RegExp(`\\b${acting}$`, 'iu')
const unmarked = new RegExp(`\\b${acting}(?=[\\p{Lu}\\p{N}])`, 'giu')
/** What may follow a label. */
const ending =
  /^(?:$|[.,;:!?)]|\s+(?:and|or|to|in|on|at|from|again|button|tab|box|menu|link|key)\b)/u

/** emphasis/label-unmarked: "Click OK" in a guide that marks *OK* after the same verbs elsewhere. */
export const labelUnmarked: Check = ({library, topics}, report) => {
  for (const guide of library.guides) {
    const own = topics.filter(topic => topic.guide === guide && topic.english)
    const labels = labelsOf(own)
    for (const passage of own.flatMap(topic => topic.passages)) {
      for (const {index, label} of unmarkedIn(passage, labels)) {
        report({
          code: 'emphasis/label-unmarked',
          severity: 'note',
          message: `"${label.words}" is marked elsewhere and plain here`,
          span: spotIn(passage, index, label.words.length),
          hint: `write *${label.words}*`,
          notes: [{message: 'marked here', span: label.span}],
        })
      }
    }
  }
}

function labelsOf(topics: readonly SurveyedTopic[]): ReadonlyMap<string, Marked> {
  const labels = new Map<string, Marked>()
  for (const marked of topics.flatMap(topic => topic.passages).flatMap(markedIn)) {
    const isLabel = /^[\p{Lu}\p{N}]/u.test(marked.words) && beforeLabel.test(justBefore(marked))
    if (isLabel && !labels.has(marked.words)) labels.set(marked.words, marked)
  }
  return labels
}

function unmarkedIn(passage: Passage, labels: ReadonlyMap<string, Marked>) {
  if (passage.kind !== 'prose') return []
  return [...passage.text.matchAll(unmarked)].flatMap(match => {
    const index = match.index + match[0].length
    const label = longestLabel(passage.text, index, labels)
    return label === undefined ? [] : [{index, label}]
  })
}

/** The longest label that stands at a place and ends where a label may end. */
function longestLabel(
  text: string,
  start: number,
  labels: ReadonlyMap<string, Marked>,
): Marked | undefined {
  const fitting = wordEnds(text, start).flatMap(end => {
    const label = labels.get(text.slice(start, end))
    return label !== undefined && ending.test(text.slice(end, end + 20)) ? [label] : []
  })
  return fitting.at(-1)
}
