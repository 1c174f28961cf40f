import {createHash} from 'node:crypto'
import type {Ink} from './overprint.ts'
import type {Plate} from './plate.ts'
import type {Pressing} from './press-plate.ts'
import {Shelf} from './shelf.ts'

const pressed = new Shelf<Pressing>(pressing =>
  pressing.kind === 'pressed' ? pressing.plate.bytes.length : 100,
)

const overprinted = new Shelf<Plate>(({bytes}) => bytes.length)

/**
 * Presses each picture once a process, known by its content. sharp is loaded with the first picture:
 * many books have none, and it takes as long as a small book.
 */
export function pressOnce(bytes: Buffer): Promise<Pressing> {
  const key = createHash('sha256').update(bytes).digest('base64')
  return pressed.once(key, async () => {
    const {pressPlate} = await import('./press-plate.ts')
    return pressPlate(bytes)
  })
}

/** Overprints each plate once a process; `drawn` names all that `draw` depends on. */
export function overprintOnce(
  plate: Plate,
  drawn: string,
  draw: () => Ink | null,
  grey: boolean,
): Promise<Plate> {
  const key = `${plate.name} ${plate.density} ${grey} ${drawn}`
  return overprinted.once(key, async () => {
    const {overprint} = await import('./overprint.ts')
    return overprint(plate, draw(), grey)
  })
}
