import {vi} from 'vitest'
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

let making: Promise<unknown> = Promise.resolve()

/** Makes the file of a case, one after the other: the same bytes each time, also where it is encrypted. */
export function fileOf(one: Case): Promise<Uint8Array> {
  const made = making.then(() => makeFile(one))
  making = made.catch(() => {})
  return made
}

async function makeFile({change, damage = bytes => bytes, packed}: Case): Promise<Uint8Array> {
  const random = vi.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation(notRandom)
  try {
    const pdf = await goodPdf()
    change(pdf)
    return damage(await pdf.save(packed))
  } finally {
    random.mockRestore()
  }
}

/** Now and then a key or a salt made by chance gives a file that veraPDF cannot read. */
function notRandom<T extends ArrayBufferView | null>(view: T): T {
  if (view instanceof Uint8Array) view.set(view.map((_, at) => (at * 37 + 11) % 256))
  return view
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
