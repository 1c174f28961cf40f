import type {Span} from '../source/span.ts'

/** error: text or meaning is damaged; warning: probably wrong; note: style, or mended in silence. */
export type Severity = 'error' | 'warning' | 'note'

/** A second place that explains the first, such as the other copy of a doubled section. */
export interface Note {
  readonly message: string
  readonly span: Span
}

/** What `check --fix` writes instead of a stretch of the source; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** One fact about a guide, an edition or a template. Reported, never thrown. */
export interface Diagnostic {
  /** A promise: `group/kebab-case`, listed in `rules/`. */
  readonly code: string
  readonly severity: Severity
  /** A fact, lower case, without a full stop. */
  readonly message: string
  readonly span: Span
  /** Starts with a verb, and shows the corrected line where it can. */
  readonly hint?: string
  readonly notes?: readonly Note[]
  /** True where reading went on as if the author had written it right. */
  readonly repaired?: boolean
  /** Only where the mended text is beyond doubt; all edits of one diagnostic or none. */
  readonly fix?: readonly Edit[]
}

/** Takes diagnostics from every stage; stages collect and go on. */
export type Report = (diagnostic: Diagnostic) => void
