import type {Theme} from './theme.ts'

/** A script that is set in its own family and size; `latin` is the theme as it stands. */
export type Script = 'latin' | keyof Theme['scripts']

const scripts: Readonly<Record<string, Script>> = {
  Cyrl: 'wide',
  Grek: 'wide',
  Arab: 'arabic',
  Hebr: 'hebrew',
  Mymr: 'burmese',
  Khmr: 'khmer',
  Thai: 'thai',
  Tibt: 'tibetan',
  Ethi: 'ethiopic',
  Deva: 'devanagari',
  Hans: 'chinese',
  Hant: 'chinese',
  Jpan: 'chinese',
  Kore: 'chinese',
}

/** The script that most people write a language in (Unicode's likely subtags). */
export function scriptOf(language: string): Script {
  if (/^fa\b/i.test(language)) return 'persian'
  try {
    return scripts[new Intl.Locale(language).maximize().script ?? ''] ?? 'latin'
  } catch {
    return 'latin'
  }
}
