import type {Guide, Section, Step, Topic} from '../../model/guide.ts'
import {type Check, spotIn} from '../check.ts'

const reference = /\bsteps?\s+(\d+)/giu

/** xref/step-unresolved: "repeat Step 7" where no section of the guide has one; English only. */
export const stepUnresolved: Check = ({library, topics}, report) => {
  const labels = new Map(library.guides.map(guide => [guide, labelsOf(guide)]))
  for (const {english, guide, passages} of topics) {
    if (!english) continue
    for (const passage of passages) {
      if (passage.kind === 'title') continue
      for (const match of passage.text.matchAll(reference)) {
        const [found, label = ''] = match
        if (labels.get(guide)?.has(label)) continue
        report({
          code: 'xref/step-unresolved',
          severity: 'warning',
          message: `no step of this guide has the number ${label}`,
          span: spotIn(passage, match.index, found.length),
          hint: 'correct the number of the step',
        })
      }
    }
  }
}

function labelsOf(guide: Guide): ReadonlySet<string> {
  return new Set(guide.topics.flatMap(stepsOf).map(({label}) => label))
}

function stepsOf(part: Topic | Section): readonly Step[] {
  return [...part.steps, ...part.sections.flatMap(stepsOf)]
}
