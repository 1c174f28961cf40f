/** Where a plate has words, lines or edges: nothing may be laid over them. */
export interface Busy {
  /** Pixels of the plate along each side of a cell. */
  readonly cell: number
  readonly columns: number
  /** Row by row: 1 for a cell in which light and dark meet. */
  readonly cells: Uint8Array
}

/** As large as the strokes of small words on a screen at 200 %. */
const cell = 6

/** Steps of 255 between neighbours; shades of a button or a shadow are weaker. */
const step = 40

/** Looks at the luminance of a plate, one byte a pixel. */
export function busyIn(grey: Uint8Array, width: number, height: number): Busy {
  const columns = Math.ceil(width / cell)
  const cells = new Uint8Array(columns * Math.ceil(height / cell))
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const here = grey[at] ?? 0
      const right = x + 1 < width ? (grey[at + 1] ?? 0) : here
      const below = y + 1 < height ? (grey[at + width] ?? 0) : here
      if (Math.abs(here - right) > step || Math.abs(here - below) > step) {
        cells[row + Math.floor(x / cell)] = 1
      }
    }
  }
  return {cell, columns, cells}
}

/** Share of a disc, in pixels of the plate, under which the plate has words; its outside has none. */
export function busyUnder(busy: Busy, x: number, y: number, radius: number): number {
  let [all, found] = [0, 0]
  const from = (value: number) => Math.floor((value - radius) / busy.cell)
  const to = (value: number) => Math.floor((value + radius) / busy.cell)
  for (let row = from(y); row <= to(y); row++) {
    for (let column = from(x); column <= to(x); column++) {
      const [dx, dy] = [(column + 0.5) * busy.cell - x, (row + 0.5) * busy.cell - y]
      if (dx * dx + dy * dy > radius * radius) continue
      all++
      if (column < 0 || column >= busy.columns || row < 0) continue
      found += busy.cells[row * busy.columns + column] ?? 0
    }
  }
  return all === 0 ? 0 : found / all
}
