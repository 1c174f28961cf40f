import type {Inline} from './inline.ts'

/** What inlines say without their marks: for titles, ids and comparisons. Footnotes are left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plain).join('')
}

function plain(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'literal':
      return inline.text
    case 'button':
      return inline.picture.alt
    case 'break':
      return ' '
    case 'footnote':
      return ''
    case 'emphasis':
    case 'strong':
    case 'label':
    case 'link':
      return plainText(inline.inlines)
  }
}
