import type {Section, Step} from '../../model/guide.ts'
import {inEachTopic, spotIn} from '../check.ts'
import type {Setting} from '../survey/survey.ts'

const pointing =
  /\b(?:as )?shown (?:here|below)\b|(?<=\b(?:message|screen|window|box|dialog|page) )like this one\b/giu

/** xref/shown-here-without-picture: "as shown here" in a step, or a section, without a picture. */
export const shownHere = inEachTopic(({english, passages, pictures}, report) => {
  if (!english) return
  const pictured = new Set(pictures.filter(({inline}) => !inline).map(nearest))
  for (const passage of passages) {
    if (passage.kind !== 'prose' || pictured.has(nearest(passage))) continue
    for (const {0: found, index} of passage.text.matchAll(pointing)) {
      report({
        code: 'xref/shown-here-without-picture',
        severity: 'warning',
        message: `"${found}", and no picture stands in this ${passage.step ? 'step' : 'section'}`,
        span: spotIn(passage, index, found.length),
        hint: 'add the picture, or say in words what is to be seen',
      })
    }
  }
})

function nearest({step, section}: Setting): Step | Section | null {
  return step ?? section
}
