import type {Handbook} from '../model/handbook.ts'
import type {EpubBook} from './book.ts'
import type {Fonts} from './fonts/embed-fonts.ts'

/** What the two style sheets are filled with. */
export interface Style {
  /** Sides are turned here: the style sheets of an e-book must not name directions. */
  readonly start: 'left' | 'right'
  readonly end: 'left' | 'right'
  /** Height of a line as a multiple of the size of its letters. */
  readonly leading: string
  /** The same for headings. */
  readonly heading: string
  /** The embedded family of the book's language, or ''. */
  readonly family: string
  /** Whether digits of that family would stand high in a disc, so that another's are taken. */
  readonly highDigits: boolean
  /** Whether its digits need room above and below in a disc. */
  readonly tallDigits: boolean
  /** `#rrggbb` for numbers of steps and the bar of tips, or ''. */
  readonly accent: string
  /** Typefaces of titles as CSS names them, or '' where they are those of the text. */
  readonly titles: string
  readonly fonts: readonly {family: string; weight: string; href: string}[]
  /** Families of other languages inside the book. */
  readonly faces: readonly {language: string; family: string}[]
}

export function styleOf(
  {direction, language}: Handbook,
  {files, families}: Fonts,
  theme?: EpubBook['theme'],
): Style {
  const [start, end] =
    direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const own = families.get(language)
  return {
    start,
    end,
    leading: own?.leading ?? '1.4',
    heading: own?.heading ?? '1.2',
    family: own?.name ?? '',
    highDigits: own?.digits === 'high',
    tallDigits: own?.digits === 'tall',
    accent: theme?.colours.accent ?? '',
    titles: own === undefined ? titlesOf(theme) : '',
    fonts: files.map(({family, weight, href}) => ({family, weight, href})),
    faces: [...families]
      .filter(([other]) => other !== language)
      .map(([other, {name}]) => ({language: other, family: name})),
  }
}

/** Readers that lack the typeface take one of its kind. */
function titlesOf(theme: EpubBook['theme']): string {
  if (theme === undefined) return ''
  const {title} = theme.faces
  return `"${title}", ${title.includes('Serif') ? 'serif' : 'sans-serif'}`
}
