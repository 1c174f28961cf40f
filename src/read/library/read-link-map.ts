import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'

/** A line of `linkmap.txt`: `id | address`. */
export interface LinkMapEntry {
  readonly id: string
  readonly url: string
  readonly span: Span
}

/** How ids are compared: white space and capitals do not count. */
export function foldId(id: string): string {
  return id.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Reads `linkmap.txt` by folded ids; of two lines with one id the first counts. */
export function readLinkMap(source: Source, report: Report): ReadonlyMap<string, LinkMapEntry> {
  const map = new Map<string, LinkMapEntry>()
  source.text.split('\n').forEach((line, index) => {
    const start = source.lineStarts[index] ?? 0
    const span = {file: source.path, start, end: start + line.trimEnd().length}
    const entry = entryOf(line, span, report)
    if (entry === null) return
    const before = map.get(foldId(entry.id))
    if (before === undefined) map.set(foldId(entry.id), entry)
    else if (before.url !== entry.url) reportTwice(entry, before, report)
  })
  return map
}

function entryOf(line: string, span: Span, report: Report): LinkMapEntry | null {
  const bar = line.indexOf('|')
  if (bar === -1 || /^\s*url_id\s*\|/.test(line)) return null
  if (/^\s*<!--/.test(line)) {
    const message = 'the line is commented out'
    report({code: 'linkmap/commented-out', severity: 'note', message, span})
    return null
  }
  const [url = '', ...remark] = line
    .slice(bar + 1)
    .trim()
    .split(/\s+/)
  if (remark.length > 0) {
    const message = `a remark stands behind the address: "${remark.join(' ').replace(/^-+ */, '')}"`
    report({code: 'linkmap/url-with-remark', severity: 'warning', message, span, repaired: true})
  }
  return {id: line.slice(0, bar).trim(), url, span}
}

function reportTwice(entry: LinkMapEntry, before: LinkMapEntry, report: Report): void {
  report({
    code: 'linkmap/duplicate-id',
    severity: 'error',
    message: `"${entry.id}" has two addresses; the first one counts`,
    span: entry.span,
    notes: [{message: 'the first one', span: before.span}],
  })
}
