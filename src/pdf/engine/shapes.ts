/** Filled shapes unless `line` is given; `x` and `y` from the top left. Never mirrored inside. */
export type Shape =
  | ({readonly shape: 'rectangle'; readonly x: number; readonly y: number} & Extent & Paint)
  | ({readonly shape: 'ellipse'; readonly x: number; readonly y: number} & Extent & Paint)
  | ({
      readonly shape: 'polygon'
      readonly points: readonly Point[]
      readonly open?: boolean
    } & Paint)

/** Squares of a grid, painted as one: no hairlines show between them. */
export interface Tiles extends Paint {
  readonly shape: 'tiles'
  readonly x: number
  readonly y: number
  /** Points of each side of a square. */
  readonly side: number
  /** Column and row of the first square, and how many squares there are beside and below each other. */
  readonly blocks: readonly (readonly [number, number, number, number])[]
}

interface Extent {
  readonly width: number
  readonly height: number
  /** Corner radius. */
  readonly radius?: number
}

interface Paint {
  readonly fill?: string
  readonly line?: {readonly width: number; readonly colour: string; readonly dash?: Dash}
}

export interface Dash {
  readonly length: number
  readonly space: number
}

export interface Point {
  readonly x: number
  readonly y: number
}
