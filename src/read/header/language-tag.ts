/** The tag of a language in its usual capitals, such as `pt-BR`; '' if it is none (BCP 47). */
export function languageTag(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}
