import type {Severity} from './diagnostic.ts'

/** What `explain` shows and the tests run. */
export interface Example {
  /**
   * What an author wrote: lines of a body, or a whole file with its header, or several files, each
   * after a line `=== path`.
   */
  readonly wrong: string
  /** The same as it should be; '' where the fault is not in a guide. */
  readonly right: string
}

/** One kind of fault that a guide, an edition or a template can have. */
export interface Rule {
  /** A promise to people who filter reports: `group/kebab-case`. Never renamed. */
  readonly code: string
  /** The usual severity; a stage may report a milder or a graver one, and says why in the message. */
  readonly severity: Severity
  /** What is wrong, in one clause: lower case, no full stop. */
  readonly title: string
  /** What it does to a reader if it stays. */
  readonly why: string
  /** Starts with a verb. */
  readonly mend: string
  readonly example: Example
  /** Looked for only when style is asked for. */
  readonly style?: true
  /** `check --fix` mends it. */
  readonly fix?: true
}
