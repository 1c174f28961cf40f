import type {Report} from '../../report/diagnostic.ts'
import type {Span} from '../../source/span.ts'
import type {DraftSection} from './draft-outline.ts'

/** Reports `{facing}` where there are no two steps that could stand on facing pages. */
export function checkFacing({heading, steps}: DraftSection, report: Report): void {
  if (heading?.facing === true) {
    const hint = 'put {facing} on the first of two steps'
    say('this heading is not that of a step', heading.span, hint, report)
  }
  let faced = -1
  steps.forEach(({heading: {facing, span, step}}, at) => {
    if (!facing) return
    const name = `Step ${step?.label ?? ''}`
    if (faced === at) {
      say(`${name} faces the step before it already`, span, 'take {facing} away here', report)
    } else if (steps[at + 1] === undefined) {
      const hint = 'put {facing} on the first of the two steps'
      say(`no step follows ${name} in its section`, span, hint, report)
    } else faced = at + 1
  })
}

function say(message: string, span: Span, hint: string, report: Report): void {
  report({code: 'step/faces-nothing', severity: 'warning', message, span, hint})
}
