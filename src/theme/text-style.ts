export type Weight = 400 | 600 | 700 | 800

export type FaceRole = 'text' | 'title' | 'code'

export type Align = 'start' | 'center' | 'end'

/** How letters look; one shared object per style of the theme. Sizes are points. */
export interface TextStyle {
  readonly face: FaceRole
  readonly weight: Weight
  readonly size: number
  /** Baseline to baseline. */
  readonly leading: number
  /** `#rrggbb` */
  readonly colour: string
  /** Added after each letter; not used in joined scripts. */
  readonly tracking: number
  readonly align: Align
  /** All figures of one width, for columns of numbers. */
  readonly tabular: boolean
}
