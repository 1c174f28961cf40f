/** Families of devices as the index heads its columns; the names are the same in every language. */
export interface Device {
  readonly short: string
  readonly name: string
}

const families: readonly (Device & {readonly known: RegExp})[] = [
  {short: 'Win', name: 'Windows', known: /windows/i},
  {short: 'Mac', name: 'macOS', known: /mac ?os|os x|macintosh/i},
  {short: 'Lin', name: 'Linux', known: /linux|ubuntu|debian|fedora|tails/i},
  {short: 'And', name: 'Android', known: /android/i},
  {short: 'iOS', name: 'iPhone, iPad', known: /\bios\b|iphone|ipad/i},
]

/** The families that a list of platforms names. */
export function devicesIn(platforms: string): readonly Device[] {
  return families.filter(({known}) => known.test(platforms))
}
