import type {Section, Step, Topic} from '../../model/guide.ts'
import {inEachTopic, spotIn} from '../check.ts'

const reference = /\bsteps?\s+(\d+)/giu

/** xref/step-unresolved: "repeat Step 7" where no section of the topic has one. */
export const stepUnresolved = inEachTopic(({english, topic, passages}, report) => {
  if (!english) return
  const labels = new Set(stepsOf(topic).map(({label}) => label))
  for (const passage of passages) {
    if (passage.kind === 'title') continue
    for (const match of passage.text.matchAll(reference)) {
      const [found, label = ''] = match
      if (labels.has(label)) continue
      report({
        code: 'xref/step-unresolved',
        severity: 'warning',
        message: `no step of this topic has the number ${label}`,
        span: spotIn(passage, match.index, found.length),
        hint: 'correct the number of the step',
      })
    }
  }
})

function stepsOf(part: Topic | Section): readonly Step[] {
  return [...part.steps, ...part.sections.flatMap(stepsOf)]
}
