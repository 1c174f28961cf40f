/** A line of a guide as a reader should meet it: without marks, addresses and ids. */
export interface Line {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** What an author wrote: the body in its order, and the footnotes, which stand where they are called. */
export interface Written {
  readonly body: readonly Line[]
  readonly notes: readonly Line[]
}

/**
 * Reads a guide with nothing but these few expressions, so that it shares no mistake with the
 * product: the header is skipped, marks are taken off, and all else must reach the reader.
 */
export function readWritten(text: string): Written {
  const lines = withoutComments(text.replace(/^\ufeff/, '')).split(/\r\n?|\n/)
  const {fields, start} = splitHeader(lines)
  const [body, notes]: [Line[], Line[]] = [[...titleOf(lines.slice(0, start)), ...fields], []]
  const defined = new Set(lines.flatMap(line => opensNote.exec(line)?.[1] ?? []))
  const withoutCalls = (line: string) =>
    line.replace(/\[\^([^\]]+)\]/g, (call, id: string) => (defined.has(id) ? '' : call))
  let [inNote, fenced] = [false, false]
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const isFence = /^\s*(```|~~~)/.test(line)
    if (isFence) fenced = !fenced
    inNote = opensNote.test(line) || (inNote && /^(\s{2,}\S|\s*$)/.test(line))
    const said = isFence ? '' : fenced ? line : withoutMarks(withoutCalls(line))
    ;(inNote ? notes : body).push({line: at + 1, text: said})
  }
  return {body, notes}
}

const opensNote = /^\s*\[\^([^\]]+)\]:/

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ''))
}

/** A topic begins with its title; an introduction is the beginning of its chapter. */
function titleOf(header: readonly string[]): readonly Line[] {
  const at = header.findIndex(line => /^title:/i.test(line))
  const text = (header[at] ?? '').replace(/^title:\s*/i, '')
  return text === '' || /^introduction\s*$/i.test(text) ? [] : [{line: at + 1, text}]
}

/** Texts of several lines in a YAML header are read by people, each under the name of its key. */
function splitHeader(lines: readonly string[]): {fields: readonly Line[]; start: number} {
  const first = lines.findIndex(line => line.trim() !== '')
  if (lines[first]?.trim() !== '---') {
    return {fields: [], start: lines.findIndex((line, at) => at > first && line.trim() === '')}
  }
  const start = lines.findIndex((line, at) => at > first && line.trim() === '---') + 1
  const fields: Line[] = []
  let inField = false
  for (let at = first + 1; at < start - 1; at++) {
    const line = lines[at] ?? ''
    const key = /^(\w+):(.*)$/.exec(line)
    if (key !== null) inField = /^\s*[|>]/.test(key[2] ?? '')
    if (!inField) continue
    const text = key === null ? withoutMarks(line) : titleOfKey(key[1] ?? '')
    fields.push({line: at + 1, text})
  }
  return {fields, start}
}

/** `walk_through` is the title "Walk through". */
function titleOfKey(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ')
}

/** The address of a link or picture, with its title; brackets of Chinese writers, too. */
const address = String.raw`\]\s?[(\uff08][^()\uff08\uff09]*(?:\([^()]*\)[^()\uff08\uff09]*)*[)\uff09]`

/** Which marks stand for what; the order matters. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^\s*:/, ''],
  [/<\/?(a|abbr|b|br|div|em|i|p|span|strong|sub|sup|u)(\s[^<>]*)?\/?>/gi, ''],
  [/<(https?:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/g, '$1'],
  [/^\s*>\s?(\[![A-Z]+\])?/, ''],
  [/^\s*#{1,6}/, ''],
  [/^\s*[-*+]\s+(\[[ xX]\]\s)?/, ''],
  [/^\s*\|?(\s*:?-{3,}:?\s*\|?)+\s*$/, ''],
  // The id of the link map, which nobody should see; a bracket before `(` is a link instead.
  [new RegExp(`(${address}) ?\\[[^[\\]]*\\](?![([])`, 'g'), '$1'],
  [new RegExp(address, 'g'), ' '],
  [/!\[([^\]]*)\(https?:[^()\s]*\)(\[[^[\]]*\])?/g, '$1'],
  [/\{[#.:][^{}]*\}|\{(?:callouts|time)=[^{}]*\}|\{facing\}/g, ''],
  [/&gt;/g, '>'],
  [/&lt;/g, '<'],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/\\([\\#*_[\]`])/g, '$1'],
  // A title of a step has its number, a question its place: the words for them may go.
  [/^[\s*_]*(Q|A|س|ج)[\s*_]*[:：]/u, ''],
  [/^([\s*_]*)(Step|الخطوة|خطوة|步骤)(?=\s*\p{N})/u, '$1'],
  [/^([\s*_]*)第\s*([一二三四五六七八九\d])\s*步/u, '$1$2'],
]

/** A line without its marks, addresses and ids. */
export function withoutMarks(line: string): string {
  const said = marks.reduce((text, [mark, plain]) => text.replace(mark, plain), line)
  return said.replace(hazard, word => word.toUpperCase())
}

/** The word over a box of a hazard is printed in capitals. */
const hazard = /^[\s*_]*(danger|warning|caution)(?=[\s*_]*[:!])/i
