/**
 * Pixels of a picture for one of the screen that it shows, as file names have long told it: 2 for
 * `window@2x.png`, 1 where the name says nothing. Cameras and screens write it nowhere alike.
 */
export function densityOf(path: string): number {
  const written = Number(/@(\d(?:\.\d{1,2})?)x\.\w+$/.exec(path)?.[1] ?? 1)
  return Math.max(1, written)
}
