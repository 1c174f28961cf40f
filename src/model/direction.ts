const rightToLeft = new Set('ar arc ckb dv fa he ks ps sd syr ug ur yi'.split(' '))
const scripts: Readonly<Record<string, 'ltr' | 'rtl'>> = {
  adlm: 'rtl',
  arab: 'rtl',
  cyrl: 'ltr',
  hebr: 'rtl',
  latn: 'ltr',
  nkoo: 'rtl',
  syrc: 'rtl',
  thaa: 'rtl',
}

/** The direction in which a BCP 47 language is written; a script subtag decides where there is one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find(subtag => subtag.length === 4)
  const ofScript = script === undefined ? undefined : scripts[script]
  return ofScript ?? (rightToLeft.has(primary) ? 'rtl' : 'ltr')
}
