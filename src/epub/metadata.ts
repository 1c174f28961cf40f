import type {Handbook} from '../model/handbook.ts'
import {isRealDate} from '../model/real-date.ts'
import {withoutIllegal} from '../xhtml/serialise.ts'

/** Stands for the date of an edition that gives none: a clock would tell when and where it was made. */
const undated = '2000-01-01'

/** What the package document says of the book as a whole; '' where the edition says nothing. */
export interface Metadata {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly languages: readonly string[]
  readonly title: string
  readonly subtitle: string
  readonly publisher: string
  readonly license: string
  /** A day or a month (W3C-DTF), or ''. */
  readonly date: string
  /** `CCYY-MM-DDThh:mm:ssZ`: EPUB 3.3 takes no fractions of a second. */
  readonly modified: string
}

/** Only what the edition itself says: no generator, no clock, no author unless given. */
export function metadataOf(handbook: Handbook, languages: Iterable<string>): Metadata {
  const others = [...languages].filter(language => language !== handbook.language).sort()
  const date = isRealDate(handbook.date) ? handbook.date : ''
  const day = date.length === '2026-03'.length ? `${date}-01` : date || undated
  return {
    language: handbook.language,
    direction: handbook.direction,
    languages: [handbook.language, ...others],
    title: withoutIllegal(handbook.title),
    subtitle: withoutIllegal(handbook.subtitle),
    publisher: withoutIllegal(handbook.publisher),
    license: withoutIllegal(handbook.license),
    date,
    modified: `${day}T00:00:00Z`,
  }
}

/** The moment stamped on the entries of the zip, whose calendar goes from 1980 to 2107. */
export function stampOf({modified}: Pick<Metadata, 'modified'>): Date {
  const [first, last] = [Date.UTC(1980, 0, 1), Date.UTC(2107, 11, 31)]
  return new Date(Math.min(Math.max(Date.parse(modified), first), last))
}
