import {describe, expect, it} from 'vitest'
import {busyIn, busyUnder} from '../../src/figures/busy.ts'
import {placeDiscs, type Target} from '../../src/figures/place-discs.ts'

const size = {width: 300, height: 200}
const look = {radius: 14, reach: 20, over: 7, rightToLeft: false}
const target: Target = {x: 120, y: 90, width: 60, height: 20}

/** A white screen with words, as stripes of black and white two pixels wide, in some places. */
function screenWith(places: readonly Target[]) {
  const grey = new Uint8Array(size.width * size.height).fill(255)
  for (const {x, y, width, height} of places) {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column += 4) {
        grey.fill(0, row * size.width + column, row * size.width + column + 2)
      }
    }
  }
  return busyIn(grey, size.width, size.height)
}

const left = {x: 100, y: 100}
const right = {x: 200, y: 100}
const words = {
  left: {x: 84, y: 88, width: 32, height: 24},
  right: {x: 184, y: 88, width: 32, height: 24},
  above: {x: 100, y: 56, width: 100, height: 28},
}

describe('a disc', () => {
  const placed = async (places: readonly Target[], more = {}) =>
    placeDiscs([target], {...size, busy: screenWith(places)}, {...look, ...more})[0]

  it('stands where reading begins', async () => {
    expect(await placed([])).toEqual(left)
    expect(await placed([], {rightToLeft: true})).toEqual(right)
  })

  it('leaves the words that stand there', async () => {
    expect(await placed([words.left])).toEqual(right)
    expect(await placed([words.left, words.right])).toEqual({x: 150, y: 70})
    expect(await placed([words.left, words.right, words.above])).toEqual({x: 150, y: 130})
  })

  it('covers as few words as it can where there are words everywhere', async () => {
    const everywhere = {x: 0, y: 0, width: 300, height: 200}
    const spot = await placed([everywhere])
    expect(spot).toEqual(left)
  })

  it('covers no other target and no other disc', async () => {
    const row = [0, 1, 2].map(at => ({x: 60 + at * 70, y: 90, width: 40, height: 20}))
    const spots = placeDiscs(row, size, look)
    for (const [at, {x, y}] of spots.entries()) {
      for (const other of row.filter((_, index) => index !== at)) {
        const dx = Math.max(other.x - x, 0, x - other.x - other.width)
        const dy = Math.max(other.y - y, 0, y - other.y - other.height)
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(look.radius)
      }
      for (const other of spots.slice(0, at)) {
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * look.radius)
      }
    }
  })
})

it('words are found where they stand, and nowhere outside the picture', async () => {
  const busy = screenWith([words.left])
  expect(busyUnder(busy, 100, 100, 14)).toBeGreaterThan(0.5)
  expect(busyUnder(busy, 200, 100, 14)).toBe(0)
  expect(busyUnder(busy, -40, 300, 14)).toBe(0)
})
