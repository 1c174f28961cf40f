import type {Words} from '../language/words.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Fault, Suspect} from '../xhtml/fault.ts'
import {readXhtml} from '../xhtml/read-xhtml.ts'
import {withoutIllegal} from '../xhtml/serialise.ts'
import type {Element} from '../xhtml/tree.ts'
import {spanOfWord} from './place.ts'
import {type Templates, withoutFailed} from './templates.ts'
import type {View} from './views/view.ts'

/**
 * Fills in templates and reads what they wrote. Where that breaks the contract it is reported, the
 * organisation's template is taken out for the rest of the book, and ours is used in its place.
 */
export interface Press {
  print(view: View, words: Words): Element
  /** The templates still in use. */
  templates(): Templates
  /** Takes templates of the organisation out. */
  drop(names: ReadonlySet<string>): void
}

export function pressOf(templates: Templates, report: Report): Press {
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
    const found = findFaults(current, view, words)
    const names = reportFaults(found, current, report)
    if (names.size === 0) throw new Error(`our own templates wrote: ${describe(found)}`)
    current = current.without(names)
    return null
  }
  return {
    print: (view, words) => {
      for (;;) {
        const root = attempt(view, words)
        if (root !== null) return root
      }
    },
    templates: () => current,
    drop: names => {
      current = current.without(names)
    },
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
    .map(fault => ({...fault, suspects: [{template: name, word: fault.suspects[0]?.word ?? ''}]}))
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
    const {template, word} = culpritOf(fault, templates) ?? {template: '', word: ''}
    const source = templates.overrides.get(template)
    if (source === undefined) continue
    names.add(template)
    const {code, message, hint} = fault
    const key = `${template} ${message}`
    if (!seen.has(key)) {
      report({code, severity: 'error', message, span: spanOfWord(source, word), hint})
    }
    seen.add(key)
  }
  return names
}

/** The likeliest writer of a fault that is not ours. */
function culpritOf({suspects}: Fault, templates: Templates): Suspect | undefined {
  return suspects.find(({template}) => templates.overrides.has(template))
}

function describe(faults: readonly Fault[]): string {
  return faults.map(fault => `${fault.suspects[0]?.template}: ${fault.message}`).join('; ')
}
