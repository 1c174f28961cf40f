import type {PdfCode} from './rules.ts'

/** One place where a PDF breaks a demand of PDF/UA-1. */
export interface PdfFinding {
  /** Our own stable name of the demand, a key of `pdfRules`. */
  readonly code: PdfCode
  /** The failure condition of the Matterhorn Protocol, `01-005`, where it has one. */
  readonly condition: string | null
  /** The clause of ISO 14289-1. */
  readonly clause: string
  /** A fact about the file, lower case, no full stop. */
  readonly message: string
  /** Counts from 1. */
  readonly page?: number
  /** The number of the indirect object. */
  readonly object?: number
}

export interface Where {
  readonly page?: number | undefined
  readonly object?: number | undefined
}

/** Tells a finding; the same at the same place is kept once. */
export type Say = (code: PdfCode, message: string, where?: Where) => void
