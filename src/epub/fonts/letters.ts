import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {hasClass, isHeading} from '../nodes.ts'

/** Always there, for what readers add by themselves: numbers of lists and pages, brackets, a hyphen. */
const always = '0123456789 \u00a0.,:;!?-()[]"\'/%\u2013\u2026'

const boldElements = new Set(['strong', 'dt', 'th'])
const boldClasses = ['signal', 'run', 'run-in', 'label', 'disc', 'number']

function isBold(element: Element): boolean {
  if (isHeading(element) || boldElements.has(element.name)) return true
  return boldClasses.some(name => hasClass(element, name))
}

/**
 * Collects the letters that a book sets in the regular and in the bold face, so that a font can be
 * cut down to them; what the style sheet sets bold is bold.
 */
export class Letters {
  readonly regular: Set<string>
  readonly bold = new Set(always)

  constructor(others: readonly string[]) {
    this.regular = new Set(always + others.join(''))
  }

  look(node: XhtmlNode, inBold = false): void {
    if (node.kind === 'text') {
      for (const letter of node.text) (inBold ? this.bold : this.regular).add(letter)
      return
    }
    const below = inBold || isBold(node)
    for (const child of node.children) this.look(child, below)
  }
}
