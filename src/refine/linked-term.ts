import type {Link} from '../model/inline.ts'
import type {Diagnostic} from '../report/diagnostic.ts'
import {visible} from '../report/visible.ts'
import type {Span} from '../source/span.ts'

const glossaryLink = /(?:^|\/)glossary(?:\.\w+)?#([^#]+)$/i

/** The term that an author's own link to a glossary means: `glossary#free%20software`. */
export function linkedTerm({url}: Link): string | null {
  const anchor = glossaryLink.exec(url)?.[1]
  return anchor === undefined ? null : anchor.replace(/%20|[_+-]/g, ' ').trim()
}

/** A link to a term that the glossary does not explain. */
export function undefinedTerm(name: string, span: Span): Diagnostic {
  return {
    code: 'glossary/undefined',
    severity: 'note',
    message: `the glossary does not explain "${visible(name)}", to which the text links`,
    span,
    hint: `add - {term: "${visible(name)}", means: "…"} to glossary.yaml`,
  }
}
