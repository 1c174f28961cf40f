/** A family of typefaces that comes with the program, as whole static TrueType files. */
export interface Family {
  /** Folder below `@expo-google-fonts` in node_modules. */
  readonly home: string
  /** How its files are called before `_400Regular.ttf`. */
  readonly file: string
  /** The weights that are used of it. */
  readonly weights: readonly number[]
}

const all = [400, 600, 700, 800]

function family(home: string, file: string, weights: readonly number[] = all): Family {
  return {home, file, weights}
}

/** Every family by its name in a theme (house style, §3). All are under the SIL Open Font Licence. */
export const families = {
  'Atkinson Hyperlegible Next': family('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
  'Atkinson Hyperlegible Mono': family('atkinson-hyperlegible-mono', 'AtkinsonHyperlegibleMono'),
  'Source Serif 4': family('source-serif-4', 'SourceSerif4'),
  'Noto Sans': family('noto-sans', 'NotoSans'),
  'Noto Naskh Arabic': family('noto-naskh-arabic', 'NotoNaskhArabic', [400, 600, 700]),
  Vazirmatn: family('vazirmatn', 'Vazirmatn'),
  'Noto Sans Hebrew': family('noto-sans-hebrew', 'NotoSansHebrew'),
  'Noto Sans Myanmar': family('noto-sans-myanmar', 'NotoSansMyanmar'),
  'Noto Sans Khmer': family('noto-sans-khmer', 'NotoSansKhmer'),
  'Noto Sans Thai': family('noto-sans-thai', 'NotoSansThai'),
  'Noto Serif Tibetan': family('noto-serif-tibetan', 'NotoSerifTibetan'),
  'Noto Sans Ethiopic': family('noto-sans-ethiopic', 'NotoSansEthiopic'),
  'Noto Sans SC': family('noto-sans-sc', 'NotoSansSC', [400, 700]),
  'Noto Sans Devanagari': family('noto-sans-devanagari', 'NotoSansDevanagari'),
} as const satisfies Readonly<Record<string, Family>>

export type FamilyName = keyof typeof families

/** The families by name, for a theme to choose from. */
export const familyNames: readonly FamilyName[] = Object.keys(families).filter(isFamily)

function isFamily(name: string): name is FamilyName {
  return Object.hasOwn(families, name)
}
