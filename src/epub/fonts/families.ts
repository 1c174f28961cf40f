import {type FamilyName, families, familyNames} from '../../theme/families.ts'

/** A typeface: its npm package or our own folder, and the beginning of its file names. */
export interface Family {
  readonly name: string
  readonly home: string
  readonly file: string
  /** Height of a line as a multiple of the letters' size: stacked marks must never touch. */
  readonly leading: string
  /** The same for headings of several lines. */
  readonly heading: string
  /** Digits that stand high in their line, for the room of stacks below; or that rise and descend. */
  readonly digits?: 'high' | 'tall'
}

function family(name: string, home: string, leading: string, heading: string): Family {
  return {name, home: `@expo-google-fonts/${home}`, file: name.replace(/ /g, ''), leading, heading}
}

const arabic = family('Noto Naskh Arabic', 'noto-naskh-arabic', '1.7', '1.5')
const burmese: Family = {
  ...family('Noto Sans Myanmar', 'noto-sans-myanmar', '1.9', '1.6'),
  digits: 'tall',
}
const khmer = family('Noto Sans Khmer', 'noto-sans-khmer', '1.8', '1.5')
const tibetan: Family = {
  ...family('Noto Serif Tibetan', 'noto-serif-tibetan', '1.8', '1.6'),
  digits: 'high',
}
const ethiopic = family('Noto Sans Ethiopic', 'noto-sans-ethiopic', '1.5', '1.3')
const chinese: Family = {
  ...family('Noto Sans SC', '', '1.6', '1.3'),
  home: 'assets/fonts/noto-sans-sc',
}

/**
 * Which languages bring their own typeface, because readers of years ago lack it or shape it badly.
 * Latin, Cyrillic and Greek never do: every reader has them, and people chose theirs to see well.
 */
const table: Readonly<Record<string, Family>> = {
  ar: arabic,
  ckb: arabic,
  fa: arabic,
  ks: arabic,
  ps: arabic,
  sd: arabic,
  ug: arabic,
  ur: arabic,
  my: burmese,
  mnw: burmese,
  shn: burmese,
  km: khmer,
  bo: tibetan,
  dz: tibetan,
  am: ethiopic,
  ti: ethiopic,
  zh: chinese,
}

/** Languages whose usual script is not that of the table when a script or region is named. */
const others = /^(zh-.*\b(hant|tw|hk|mo)\b|\w+-(latn|cyrl)\b)/i

/** The typeface to embed for a BCP 47 language, or null where readers have their own. */
export function familyOf(language: string): Family | null {
  if (others.test(language)) return null
  return table[language.toLowerCase().split('-')[0] ?? ''] ?? null
}

/** For the letters of the cover, in the order they are tried: first the theme's typeface of titles. */
export function titleFamilies(first = 'Source Serif 4'): readonly Family[] {
  const wanted = familyNames.filter(name => name === first)
  const names = new Set<FamilyName>([...wanted, 'Source Serif 4', 'Noto Sans'])
  return [...names].map(name => family(name, families[name].home, '1', '1'))
}

/** For the numbers on pictures. */
export const numeralFamily = family(
  'Atkinson Hyperlegible Next',
  'atkinson-hyperlegible-next',
  '1',
  '1',
)
