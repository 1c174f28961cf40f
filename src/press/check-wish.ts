import {type PaperName, papers} from './imposition/paper.ts'
import {Refusal} from './refusal.ts'
import type {Product, Wish} from './wish.ts'

/** Papers that each product has a layout for; the first is what it is printed on unless told. */
export const papersOf: Readonly<Record<Product, readonly [PaperName, ...PaperName[]]>> = {
  booklet: ['a4', 'letter', 'a5', 'a3'],
  handout: ['a4', 'letter'],
  'large-print': ['a4', 'letter'],
  zine: ['a4', 'letter'],
  cards: ['a4', 'letter'],
  facilitator: ['a4', 'letter'],
}

/** Wishes that belong to a few products only. */
const only: readonly (readonly [(wish: Wish) => boolean, string, readonly Product[], string])[] = [
  [({cut}) => cut, '--cut', ['booklet'], 'only a booklet is folded from cut sheets'],
  [
    ({signature}) => signature !== null,
    '--signature',
    ['booklet', 'facilitator'],
    'only a booklet is folded in parts',
  ],
  [
    ({sections}) => sections.length > 0,
    '--sections',
    ['handout', 'zine', 'cards'],
    'the others are made of whole guides',
  ],
  [({checklist}) => checklist, '--checklist', ['handout'], 'only handouts come as lists to tick'],
  [({punch}) => punch, '--punch', ['handout', 'large-print'], 'the others are folded or cut'],
]

/** Blank edges that every layout has, in millimetres: what must be read stands further in. */
const mostEdge = 7

/** Refuses what no paper allows, before any work is done. Throws Refusal. */
export function checkWish(wish: Wish): void {
  const {product, paper, cut, signature, edge} = wish
  for (const [wants, flag, allowed, why] of only) {
    if (!wants(wish) || allowed.includes(product)) continue
    throw new Refusal(
      `${flag} can't be had with ${product}: ${why}`,
      `leave ${flag} out, or take ${allowed.join(', ')}`,
    )
  }
  const allowed = papersOf[product]
  if (!allowed.includes(paper)) {
    throw new Refusal(
      `${product} can't be had on ${papers[paper].name}: there is no layout of it for that paper`,
      `the nearest is --paper ${nearestPaper(paper, allowed)}`,
    )
  }
  if (cut && paper !== 'a4') {
    throw new Refusal(
      `--cut can't be had on ${papers[paper].name}: half of half of it is no page that we lay out`,
      'take --paper a4 --cut, which makes A6 pages',
    )
  }
  if (signature !== null) checkSignature(signature)
  if (edge > mostEdge) {
    throw new Refusal(
      `a blank edge of ${edge} mm can't be had: our pages print up to ${mostEdge} mm from the edge`,
      `print at --edge ${mostEdge} or on larger paper`,
    )
  }
}

function checkSignature(signature: number): void {
  if (Number.isInteger(signature) && signature % 4 === 0 && signature >= 4 && signature <= 64)
    return
  const whole = Number.isFinite(signature) ? Math.round(signature / 4) * 4 : 16
  const near = Math.min(64, Math.max(4, whole))
  throw new Refusal(
    `a signature of ${signature} pages can't be folded: a sheet has 4 pages, and 16 sheets are the most`,
    `the nearest is --signature ${near}`,
  )
}

function nearestPaper(paper: PaperName, allowed: readonly [PaperName, ...PaperName[]]): PaperName {
  const far = (one: PaperName) => Math.abs(papers[one].height - papers[paper].height)
  return [...allowed].sort((a, b) => far(a) - far(b))[0] ?? allowed[0]
}
