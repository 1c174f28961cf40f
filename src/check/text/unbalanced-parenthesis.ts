import type {Inline} from '../../model/inline.ts'
import {inEachPassage, spotIn} from '../check.ts'

/** Round brackets, the wide ones of Chinese, and what may look like one: `1)`, `:-)`. */
const bracket = /[:;]-?[()]|(?<![\p{L}\p{N}(])(?:\p{N}{1,2}|\p{L})\)|[()（）]/gu
/** A passage with more of them is no prose. */
const fewest = 3

/**
 * text/unbalanced-parenthesis: each passage by itself. `1)` and `a)` that count what follows are no
 * brackets; sample passwords, code and addresses are not looked into.
 */
export const unbalancedParenthesis = inEachPassage((passage, report) => {
  if (isBalanced(readText(passage.inlines))) return
  const {open, alone} = unbalancedIn(passage.text)
  const tell = (at: number, message: string, hint: string): void => {
    const span = spotIn(passage, at, 1)
    report({code: 'text/unbalanced-parenthesis', severity: 'warning', message, span, hint})
  }
  for (const at of open.slice(0, fewest)) {
    tell(at, 'a bracket is opened and not closed', 'close it with )')
  }
  for (const at of alone.slice(0, fewest)) {
    tell(at, 'a bracket is closed and not opened', 'open it with (, or delete it')
  }
})

function isBalanced(text: string): boolean {
  const {open, alone} = unbalancedIn(text)
  return open.length === 0 && alone.length === 0
}

function unbalancedIn(text: string) {
  const open: number[] = []
  const alone: number[] = []
  for (const {0: found, index} of text.matchAll(bracket)) {
    const last = found.at(-1) ?? ''
    const at = index + found.length - 1
    if (/^[:;]/.test(found)) continue
    if (/[(（]/.test(last)) open.push(at)
    else if (open.length > 0) open.pop()
    else if (found.length === 1) alone.push(at)
  }
  return {open, alone}
}

/** What readers see, brackets that reading put around an address included. */
function readText(inlines: readonly Inline[]): string {
  return inlines
    .map(inline => {
      if (inline.kind === 'text') return inline.text
      return 'inlines' in inline ? readText(inline.inlines) : ' '
    })
    .join('')
}
