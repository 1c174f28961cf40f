/** A numbered disc on a picture, and the ring around its target; pixels of the plate. */
export interface Callout {
  readonly number: string
  readonly x: number
  readonly y: number
  /** 0 by 0 for a disc alone. */
  readonly width: number
  readonly height: number
}

/** Reads `number,x,y,width,height number,x,y,width,height …` of the XHTML. */
export function calloutsOf(written: string): readonly Callout[] {
  return written.split(' ').flatMap(one => {
    const [number = '', ...rest] = one.split(',')
    const [x, y, width = 0, height = 0] = rest.map(Number)
    if (x === undefined || y === undefined || [x, y, width, height].some(Number.isNaN)) return []
    return [{number, x, y, width, height}]
  })
}
