import type {Words} from '../language/words.ts'
import type {Diagnostic, Report} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import type {Fault} from '../xhtml/fault.ts'
import {readXhtml} from '../xhtml/read-xhtml.ts'
import {withoutIllegal} from '../xhtml/serialise.ts'
import type {Element} from '../xhtml/tree.ts'
import {spanOfWord} from './place.ts'
import {type Templates, withoutFailed} from './templates.ts'
import type {View} from './views/view.ts'

/** Makes a view a tree that the contract allows. */
export type Press = (view: View, words: Words) => Element

/**
 * A press that fills in templates, reads what they wrote, and where it breaks the contract reports
 * it, takes the organisation's template out for the rest of the book, and tries again with ours.
 */
export function pressOf(templates: Templates, _words: Words, report: Report): Press {
  let current = templates
  const attempt = (view: View, words: Words): Element | null => {
    let text: string
    try {
      text = withoutIllegal(current.fill(view.kind, view, words))
    } catch (error) {
      current = withoutFailed(current, error, report)
      return null
    }
    const {root, faults} = readXhtml(text, view.kind)
    if (faults.length === 0 && root !== null) return root
    const blamed = findFaults(current, view, words)
    const reported = reportFaults(blamed, current, report)
    if (reported.size === 0) throw new Error(`our own templates wrote: ${describe(blamed)}`)
    current = current.without(reported)
    return null
  }
  return (view, words) => {
    for (;;) {
      const root = attempt(view, words)
      if (root !== null) return root
    }
  }
}

/** Runs the templates again with marks, to tell which of them wrote what. */
function findFaults(templates: Templates, view: View, words: Words): readonly Fault[] {
  const broken: Fault[] = []
  const text = templates.fill(view.kind, view, words, (name, output) => {
    if (broken.length === 0) broken.push(...fragmentFaults(name, output))
    return `<?template ${name}?>${output}<?end?>`
  })
  return broken.length > 0 ? broken : readXhtml(withoutIllegal(text), view.kind).faults
}

/** The output of one template must be well-formed by itself; the innermost that is not is to blame. */
function fragmentFaults(name: string, output: string): readonly Fault[] {
  const {faults} = readXhtml(`<div>${withoutIllegal(output)}</div>`, name)
  return faults
    .filter(fault => fault.code === 'template/not-well-formed')
    .slice(0, 1)
    .map(fault => ({...fault, template: name}))
}

/** Reports each fault once, and gives back the names of the organisation's templates among them. */
function reportFaults(
  faults: readonly Fault[],
  templates: Templates,
  report: Report,
): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<string>()
  for (const fault of faults) {
    const source = templates.overrideOf(fault.template)
    if (source === null) continue
    names.add(fault.template)
    const key = `${fault.template} ${fault.message}`
    if (!seen.has(key)) report(diagnosticOf(fault, source))
    seen.add(key)
  }
  return names
}

function diagnosticOf({code, message, hint, word}: Fault, source: Source): Diagnostic {
  return {code, severity: 'error', message, span: spanOfWord(source, word), hint}
}

function describe(faults: readonly Fault[]): string {
  return faults.map(fault => `${fault.template}: ${fault.message}`).join('; ')
}
