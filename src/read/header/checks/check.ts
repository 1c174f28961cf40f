import type {Report} from '../../../report/diagnostic.ts'
import type {Source} from '../../../source/source.ts'
import type {Header} from '../header.ts'

/** What each check of a header is given. */
export interface HeaderCheck {
  readonly source: Source
  readonly header: Header
  /** An empty form that was never filled in: it is left out of the book. */
  readonly isTemplate: boolean
  readonly report: Report
}
