import type {Wish} from './wish.ts'

/** A name that tells on a memory stick what the file is: `first-aid-booklet-a4.pdf`. */
export function fileName(
  book: string,
  {product, paper, cut, ink, checklist}: Wish,
  part = '',
): string {
  const kind = checklist ? 'checklist' : product
  const sheets = cut ? `a6-on-${paper}` : paper
  const black = ink === 'black' ? 'black' : ''
  return `${[book, kind, sheets, black, part].filter(word => word !== '').join('-')}.pdf`
}
