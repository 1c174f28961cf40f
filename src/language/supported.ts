/** A language whose rules the runtime knows, or English; never that of the computer. */
export function supported(language: string): string {
  try {
    return Intl.PluralRules.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
