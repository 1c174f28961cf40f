import type {Task} from './tasks.ts'
import type {Wish} from './wish.ts'

/** What a product is made of, and how it is wanted. */
export interface Naming {
  /** `[a-z0-9-]+`: the edition, or the guide of a handout. */
  readonly book: string
  /** BCP 47. */
  readonly language: string
  readonly wish: Wish
  /** The sections that were chosen; empty: all. */
  readonly tasks?: readonly Task[]
  /** A file beside the product. */
  readonly part?: string
}

/**
 * A name that tells on a memory stick what the file is: `first-aid-booklet-a4.pdf`,
 * `keepassxc-ar-lock-the-file-handout-letter-punched-black.pdf`.
 */
export function fileName({book, language, wish, tasks = [], part = ''}: Naming): string {
  const {product, paper, cut, ink, checklist, punch, signature} = wish
  const words = [
    book,
    languageIn(language, book),
    sectionsIn(tasks, book),
    checklist ? 'checklist' : product,
    cut ? `a6-on-${paper}` : paper,
    signature === null ? '' : `parts-of-${signature}`,
    punch ? 'punched' : '',
    ink === 'black' ? 'black' : '',
    part,
  ]
  return `${words.filter(word => word !== '').join('-')}.pdf`
}

/** English goes without saying, and so does a language that the name of the book tells. */
function languageIn(language: string, book: string): string {
  const tag = language.toLowerCase()
  return tag.startsWith('en') || `-${book}-`.includes(`-${tag}-`) ? '' : tag
}

function sectionsIn([first, ...more]: readonly Task[], book: string): string {
  if (first === undefined) return ''
  return more.length === 0 ? slugOf(first, book) : `${slugOf(first, book)}-and-${more.length}-more`
}

/** The title in plain letters; that of other scripts is the section's id, without the guide's. */
function slugOf({element, title}: Task, book: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const id = (element.attributes.id ?? 'section').replace(`${book}-`, '')
  return (words === '' ? id : words).slice(0, 40).replace(/-+$/, '')
}
