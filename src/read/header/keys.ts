/** The keys of a header, and how authors write them; the first spelling is the right one. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  kind: ['Object_type'],
  tool: ['Tool'],
  issue: ['Issue', 'Howto'],
  platform: ['Platform'],
  need: ['Need'],
  website: ['Website'],
  download: ['Download'],
  version: ['Version'],
  license: ['License', 'Licence'],
  requirements: ['System_requirements', 'Installation_requirements'],
  admin: ['Admin'],
  alternatives: ['Alternatives'],
  comment: ['Comment', 'Comments'],
  requiredReading: ['Required_reading'],
  connected: ['Connected_tools'],
  further: ['Further_reading'],
  group: ['Group', 'Chapter'],
  title: ['Title'],
  language: ['Language', 'Lang'],
  minutes: ['Time'],
  difficulty: ['Difficulty'],
  ready: ['Ready'],
  authors: ['Author', 'Authors', 'Credits'],
  sources: ['Source', 'Sources', 'Based_on'],
  textLicense: ['Text_license', 'Text_licence', 'Guide_license', 'Guide_licence'],
  index: ['Index'],
  checked: ['Checked'],
  expires: ['Expires'],
}

const byName = new Map(
  Object.entries(spellings).flatMap(([key, names]) => names.map(name => [foldKey(name), key])),
)

/** The right spellings of all keys. */
export const rightSpellings: readonly string[] = Object.values(spellings).map(
  ([right = '']) => right,
)

/** The canonical name of a key as written, or '' if nobody knows it. */
export function keyOf(written: string): string {
  return byName.get(foldKey(written)) ?? ''
}

/** The right spelling of a canonical key. */
export function spellingOf(key: string): string {
  return spellings[key]?.[0] ?? key
}

/** The key as authors write it in the two kinds of headers: `Title`, and `title` between fences. */
export function writtenAs({kind}: {kind: string}, key: string): string {
  return kind === 'fenced' ? spellingOf(key).toLowerCase() : spellingOf(key)
}

/** Capitals, `_`, `-` and blanks do not count in a key. */
function foldKey(written: string): string {
  return written.toLowerCase().replace(/[\s_-]+/g, '')
}
