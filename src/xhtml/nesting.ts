/**
 * What an element may hold. `blocks`: other blocks and no text of its own; `flow`: text or blocks;
 * `inline`: text and what stands in a line; `empty`: nothing; a list: only the elements named.
 */
export type Content = 'blocks' | 'flow' | 'inline' | 'empty' | readonly string[]

const named: readonly (readonly [Content, string])[] = [
  ['blocks', 'article header section aside nav div blockquote'],
  ['flow', 'li dt dd td th'],
  ['inline', 'p h1 h2 h3 h4 h5 h6 pre figcaption span em strong code bdi sup a'],
  ['empty', 'hr br img'],
  [['li'], 'ol ul'],
  [['dt', 'dd'], 'dl'],
  [['img', 'p', 'figcaption'], 'figure'],
  [['thead', 'tbody'], 'table'],
  [['tr'], 'thead tbody'],
  [['th', 'td'], 'tr'],
]

const contents = new Map<string, Content>(
  named.flatMap(([content, names]) => names.split(' ').map(name => [name, content] as const)),
)

const inline = new Set('span em strong code bdi sup br img a'.split(' '))
const parts = new Set('li dt dd figcaption thead tbody tr th td'.split(' '))

/** Elements outside the contract are reported as such, so they may hold anything. */
export function contentOf(name: string): Content {
  return contents.get(name) ?? 'flow'
}

/** True for elements that stand in a line of text. */
export function isInline(name: string): boolean {
  return inline.has(name)
}

/** Whether XHTML lets `child` stand directly in `parent`. */
export function mayHold(parent: string, child: string): boolean {
  const content = contentOf(parent)
  if (typeof content !== 'string') return content.includes(child)
  if (content === 'empty' || parts.has(child)) return false
  if (child === 'article') return false
  if (parent === 'header' && child === 'header') return false
  if (parent === 'a' && child === 'a') return false
  if (content === 'blocks') return !inline.has(child)
  return content === 'flow' || inline.has(child)
}

/** Whether text may stand directly in the element. */
export function mayHoldText(name: string): boolean {
  const content = contentOf(name)
  return content === 'flow' || content === 'inline'
}
