import {type PaperName, papers} from './imposition/paper.ts'
import {Refusal} from './refusal.ts'
import {type Asked, type Product, punched, type Wish} from './wish.ts'

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
  [({punch}) => punch, '--punch', punched, 'the others are folded or cut'],
]

/**
 * Millimetres that a printer may leave blank at most: what must be read stands further in. Booklets
 * move toward the fold for it (`gutterFor`), and those of A6 have less room to.
 */
export function widestEdge({product, paper, cut}: Pick<Wish, 'product' | 'paper' | 'cut'>): number {
  if (product === 'cards') return 9
  return cut || paper === 'a5' ? 6 : 7
}

/**
 * Refuses what no paper allows, before any work is done; `asked` tells what came from the command
 * line, and what from the edition. Throws Refusal.
 */
export function checkWish(wish: Wish, asked: Pick<Asked, 'paper' | 'edge'> = wish): void {
  const {product, signature} = wish
  for (const [wants, flag, allowed, why] of only) {
    if (!wants(wish) || allowed.includes(product)) continue
    throw new Refusal(
      `${flag} can't be had with ${product}: ${why}`,
      `leave ${flag} out, or take ${allowed.join(', ')}`,
    )
  }
  checkPaper(wish, asked.paper === null)
  if (signature !== null) checkSignature(signature)
  checkEdge(wish, asked.edge === null)
}

function checkPaper({product, paper, cut}: Wish, byEdition: boolean): void {
  const allowed = papersOf[product]
  const {name} = papers[paper]
  if (!allowed.includes(paper)) {
    throw new Refusal(
      `${product} can't be had on ${name}${asSaid(byEdition)}: there is no layout of it for that paper`,
      `the nearest is ${wayTo('paper', nearestPaper(paper, allowed), byEdition)}`,
    )
  }
  if (cut && paper !== 'a4') {
    throw new Refusal(
      `--cut can't be had on ${name}${asSaid(byEdition)}: half of half of it is no page that we lay out`,
      'take --paper a4 --cut, which makes A6 pages',
    )
  }
}

function checkEdge(wish: Wish, byEdition: boolean): void {
  const {product, edge} = wish
  const widest = widestEdge(wish)
  if (edge <= widest) return
  throw new Refusal(
    `a blank edge of ${edge} mm${asSaid(byEdition)} can't be had: ${product} prints up to ${widest} mm from the edge`,
    `the nearest is ${wayTo('edge', String(widest), byEdition)}`,
  )
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

function asSaid(byEdition: boolean): string {
  return byEdition ? ', which the edition asks for' : ''
}

/** How to wish for it, where the wish came from. */
function wayTo(key: string, value: string, byEdition: boolean): string {
  const flag = `--${key} ${value}`
  return byEdition ? `${flag}, or ${key}: ${value} in the edition` : flag
}

function nearestPaper(paper: PaperName, allowed: readonly [PaperName, ...PaperName[]]): PaperName {
  const far = (one: PaperName) => Math.abs(papers[one].height - papers[paper].height)
  return [...allowed].sort((a, b) => far(a) - far(b))[0] ?? allowed[0]
}
