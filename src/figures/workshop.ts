import {createHash} from 'node:crypto'
import {type Pressing, pressPlate} from './press-plate.ts'

/** Bytes of plates that are kept for the next book of this process. */
const shelf = 64_000_000

const pressed = new Map<string, Pressing>()

/** Presses each picture once a process, known by its content; the oldest leave when it gets much. */
export async function pressOnce(bytes: Buffer): Promise<Pressing> {
  const key = createHash('sha256').update(bytes).digest('base64')
  const known = pressed.get(key)
  if (known !== undefined) return known
  const pressing = await pressPlate(bytes)
  pressed.set(key, pressing)
  clearShelf()
  return pressing
}

function clearShelf(): void {
  let size = 0
  for (const [key, pressing] of [...pressed].reverse()) {
    size += pressing.kind === 'pressed' ? pressing.plate.bytes.length : 100
    if (size > shelf) pressed.delete(key)
  }
}
