/** A sheet or page of paper, upright; points. */
export interface Paper {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** The papers that office printers and copy shops have (ISO 216; ANSI/ASME Y14.1). */
export const papers = {
  a3: {name: 'A3', width: 841.89, height: 1190.55},
  a4: {name: 'A4', width: 595.28, height: 841.89},
  a5: {name: 'A5', width: 419.53, height: 595.28},
  a6: {name: 'A6', width: 297.64, height: 419.53},
  letter: {name: 'Letter', width: 612, height: 792},
  'half-letter': {name: 'half Letter', width: 396, height: 612},
} as const satisfies Readonly<Record<string, Paper>>

export type PaperName = keyof typeof papers

/** A millimetre in points. */
export const millimetre = 72 / 25.4
