import {expect, it} from 'vitest'
import {checkWish, papersOf} from '../../src/press/check-wish.ts'
import {Refusal} from '../../src/press/refusal.ts'
import type {Wish} from '../../src/press/wish.ts'
import {plainWish} from './pressed.ts'

const plain: Wish = {product: 'booklet', ...plainWish}

function refusalOf(own: Partial<Wish>): Refusal {
  try {
    checkWish({...plain, ...own})
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  throw new Error('nothing was refused')
}

it('what can be had is not refused', () => {
  for (const [product, papers] of Object.entries(papersOf)) {
    for (const paper of papers) checkWish({...plain, product: product as Wish['product'], paper})
  }
})

it.each([
  [{product: 'zine', paper: 'a3'}, "zine can't be had on A3", '--paper a4'],
  [{product: 'handout', paper: 'a5'}, "handout can't be had on A5", '--paper letter'],
  [{signature: 10}, "a signature of 10 pages can't be folded", '--signature 12'],
  [{signature: 100}, "can't be folded", '--signature 64'],
  [{signature: Number.NaN}, "can't be folded", '--signature 16'],
  [{cut: true, paper: 'letter'}, "--cut can't be had on Letter", '--paper a4 --cut'],
  [{product: 'zine', cut: true}, "--cut can't be had with zine", 'booklet'],
  [{punch: true}, "--punch can't be had with booklet", 'handout, large-print'],
  [{checklist: true}, "--checklist can't be had with booklet", 'handout'],
  [{edge: 12}, "a blank edge of 12 mm can't be had", '--edge 7'],
] as const)(
  '%o is refused with the reason and the nearest that can be had',
  (own, reason, nearest) => {
    const {message, hint} = refusalOf(own)
    expect(message).toContain(reason)
    expect(hint).toContain(nearest)
  },
)
