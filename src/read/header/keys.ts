/** The keys of a header: what we call them, and how authors write them. The first spelling is right. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  kind: ['Object_type'],
  tool: ['Tool'],
  issue: ['Issue', 'Howto'],
  platform: ['Platform'],
  need: ['Need'],
  website: ['Website'],
  download: ['Download'],
  version: ['Version'],
  license: ['License'],
  requirements: ['System_requirements', 'System Requirements', 'Installation Requirements'],
  admin: ['Admin'],
  alternatives: ['Alternatives'],
  comment: ['Comment', 'Comments'],
  requiredReading: ['Required_reading', 'Required Reading'],
  connected: ['Connected_tools'],
  further: ['Further_reading'],
  group: ['Group', 'Chapter'],
  title: ['Title'],
  language: ['Language', 'Lang'],
  minutes: ['Time'],
  difficulty: ['Difficulty'],
  ready: ['Ready'],
  checked: ['Checked'],
  expires: ['Expires'],
}

const byName = new Map(
  Object.entries(keys).flatMap(([key, names]) => names.map(name => [foldKey(name), key])),
)

/** The canonical name of a key as written, or '' if nobody knows it. */
export function keyOf(written: string): string {
  return byName.get(foldKey(written)) ?? ''
}

/** Letters only, in lower case: capitals, `_` and blanks do not count in a key. */
export function foldKey(written: string): string {
  return written.toLowerCase().replace(/[\s_-]+/g, '')
}
