import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {hasClass, isHeading} from '../nodes.ts'

/** The characters that a book sets, in the regular and in the bold face. */
export interface Letters {
  readonly regular: ReadonlySet<string>
  readonly bold: ReadonlySet<string>
}

/** Always there, for what readers add by themselves: numbers of lists and pages, brackets, a hyphen. */
const always = '0123456789 \u00a0.,:;!?-()[]"\'/%\u2013\u2026'

const boldElements = new Set(['strong', 'dt', 'th'])
const boldClasses = ['signal', 'run', 'run-in', 'label', 'disc', 'number']

function isBold(element: Element): boolean {
  if (isHeading(element) || boldElements.has(element.name)) return true
  return boldClasses.some(name => hasClass(element, name))
}

/** Collects letters so that a font can be cut down to them; what the style sheet sets bold is bold. */
export function lettersOf(roots: readonly Element[], others: readonly string[]): Letters {
  const regular = new Set(always + others.join(''))
  const bold = new Set(always)
  const collect = (node: XhtmlNode, inBold: boolean): void => {
    if (node.kind === 'text') {
      for (const letter of node.text) (inBold ? bold : regular).add(letter)
      return
    }
    const below = inBold || isBold(node)
    for (const child of node.children) collect(child, below)
  }
  for (const root of roots) collect(root, false)
  return {regular, bold}
}
