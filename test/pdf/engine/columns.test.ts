import {expect, it} from 'vitest'
import {lines, set, text} from './build.ts'

const columns = {
  columns: [
    {...lines(3, 'side'), width: 100},
    {...lines(5, 'main'), width: '*' as const},
  ],
  gap: 10,
}

/** The page, height and left edge of a line; points. */
async function placesAfter(count: number) {
  const {read} = await set([...(count > 0 ? [lines(count)] : []), columns, text('below')])
  return (words: string) => {
    const found = read.flatMap(({drawn}, page) => drawn.map(one => ({page, ...one})))
    const one = found.find(line => line.text === words)
    if (one === undefined) throw new Error(`no line ${words}`)
    return one
  }
}

it.each([0, ...Array.from({length: 9}, (_, at) => 28 + at)])(
  'columns begin at one height, and what follows stands below both (after %i lines)',
  async count => {
    const placeOf = await placesAfter(count)
    const [side, main, last, below] = [
      placeOf('side 1 of 3'),
      placeOf('main 1 of 5'),
      placeOf('main 5 of 5'),
      placeOf('below'),
    ]
    expect([main.page, main.y]).toEqual([side.page, side.y])
    expect(main.x - side.x).toBeCloseTo(110, 1)
    const leading = Math.abs(placeOf('side 2 of 3').y - side.y)
    if (below.page === last.page) expect(Math.abs(below.y - last.y)).toBeCloseTo(leading, 1)
    else expect(below.page).toBe(last.page + 1)
    expect(below.x).toBeCloseTo(side.x, 1)
  },
)
