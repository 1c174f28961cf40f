import {plainText} from '../../model/plain-text.ts'
import type {Report} from '../../report/diagnostic.ts'
import {checkFacing} from './check-facing.ts'
import type {DraftSection} from './draft-outline.ts'

/** The number of the last step read so far, in the whole topic. */
interface Count {
  last: number
}

/** Reports headings that skip a level or stand over nothing, and steps that do not count up. */
export function checkOutline(root: DraftSection, report: Report): void {
  walk(root, {last: 0}, report)
}

function walk(section: DraftSection, count: Count, report: Report): void {
  checkSteps(section, count, report)
  checkFacing(section, report)
  for (const inner of section.sections) {
    checkHeading(section, inner, report)
    walk(inner, count, report)
  }
}

function checkHeading(outer: DraftSection, inner: DraftSection, report: Report): void {
  const {heading} = inner
  if (heading === null) return
  const {span} = heading
  if (outer.depth > 0 && inner.depth > outer.depth + 1) {
    const message = `a heading of level ${inner.depth} stands under one of level ${outer.depth}`
    const hint = `use ${'#'.repeat(outer.depth + 1)}`
    report({code: 'heading/level-jump', severity: 'note', message, span, hint, repaired: true})
  }
  if (inner.drafts.length + inner.steps.length + inner.sections.length > 0) return
  const message = `nothing stands under "${plainText(heading.inlines)}"`
  report({code: 'heading/empty-section', severity: 'warning', message, span})
}

function checkSteps({steps, heading, depth}: DraftSection, count: Count, report: Report): void {
  const isProcedure = heading === null && depth > 0
  let expected = 1
  steps.forEach((step, index) => {
    const found = step.heading.step?.number ?? 0
    const [code, severity] = faultOf(found, expected, index, isProcedure, count)
    if (code !== '' && found > 0) {
      const message = isProcedure
        ? 'the steps start again at 1 without a heading'
        : `expected Step ${expected}, found Step ${found}`
      report({code, severity, message, span: step.heading.span})
    }
    expected = (found || expected) + 1
    count.last = found || count.last
  })
}

function faultOf(
  found: number,
  expected: number,
  index: number,
  isProcedure: boolean,
  count: Count,
): readonly [string, 'warning' | 'note'] {
  if (isProcedure && index === 0) return ['step/number-restarted', 'warning']
  if (found === expected) return ['', 'note']
  if (index === 0 && found === count.last + 1) return ['step/continues-section', 'note']
  return [found > expected ? 'step/number-skipped' : 'step/number-repeated', 'warning']
}
