import type {Check} from '../check.ts'
import {spotIn} from '../check.ts'
import type {Passage, SurveyedTopic} from '../survey/survey.ts'
import {type Marked, markedIn} from './marked.ts'

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
      for (const {index, words} of unmarkedIn(passage, labels)) {
        const first = labels.get(words)
        report({
          code: 'emphasis/label-unmarked',
          severity: 'note',
          message: `"${words}" is marked elsewhere and plain here`,
          span: spotIn(passage, index, words.length),
          hint: `write *${words}*`,
          ...(first && {notes: [{message: 'marked here', span: first.span}]}),
        })
      }
    }
  }
}

function labelsOf(topics: readonly SurveyedTopic[]): ReadonlyMap<string, Marked> {
  const labels = new Map<string, Marked>()
  for (const marked of topics.flatMap(topic => topic.passages).flatMap(markedIn)) {
    const isLabel = beforeLabel.test(marked.before) && /^[\p{Lu}\p{N}]/u.test(marked.words)
    if (isLabel && !labels.has(marked.words)) labels.set(marked.words, marked)
  }
  return labels
}

function unmarkedIn(passage: Passage, labels: ReadonlyMap<string, Marked>) {
  if (passage.kind !== 'prose') return []
  return [...passage.text.matchAll(unmarked)].flatMap(match => {
    const index = match.index + match[0].length
    const words = longestLabel(passage.text.slice(index), labels)
    return words === '' ? [] : [{index, words}]
  })
}

/** The longest label that a text begins with, and that ends where a label may end. */
function longestLabel(text: string, labels: ReadonlyMap<string, Marked>): string {
  const fitting = [...labels.keys()].filter(
    label => text.startsWith(label) && ending.test(text.slice(label.length)),
  )
  return fitting.reduce((longest, label) => (label.length > longest.length ? label : longest), '')
}
