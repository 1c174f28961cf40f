import type {PdfCode} from '../../../../src/pdf/checker/rules.ts'
import {type GoodPdf, goodPdf} from '../fixtures/good-pdf.ts'

/** A file that keeps or breaks one rule, and what both judges must say of it. */
export interface Case {
  /** A sentence about the file. */
  readonly name: string
  /** What our checker finds, no more and no less; [] for a file that keeps the rules. */
  readonly finds: readonly PdfCode[]
  /** What veraPDF finds: `7.18.5-2`. */
  readonly judge: readonly string[]
  /** Why the two differ, where they do. */
  readonly because?: string
  readonly change: (pdf: GoodPdf) => void
  /** Changes the finished bytes, where no object can be changed for it. */
  readonly damage?: (bytes: Uint8Array) => Uint8Array
  /** Whether the objects are written into object streams. */
  readonly packed?: boolean
}

/** Makes the file of a case. */
export async function fileOf({change, damage = bytes => bytes, packed}: Case): Promise<Uint8Array> {
  const pdf = await goodPdf()
  change(pdf)
  return damage(await pdf.save(packed))
}

/** A case whose file is made by changing a good one. */
export function breaks(
  name: string,
  finds: readonly PdfCode[],
  judge: readonly string[],
  change: (pdf: GoodPdf) => void,
  because?: string,
): Case {
  return {name, finds, judge, change, ...(because === undefined ? {} : {because})}
}

/** A case whose file both judges accept. */
export function keeps(name: string, change: (pdf: GoodPdf) => void): Case {
  return {name, finds: [], judge: [], change}
}
