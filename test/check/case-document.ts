/** A block between two lines of backticks. */
interface Fence {
  readonly word: string
  readonly lines: readonly string[]
  /** Line of the document, counted from 0, on which the text of the block begins. */
  readonly start: number
}

/** One rule of a document: its title, and every block under it. */
export interface CasePart {
  readonly title: string
  readonly fences: readonly Fence[]
}

/** Takes a document apart: `## title`, words if any, a block to read, a block with the report. */
export function casesOf(document: string): readonly CasePart[] {
  const parts: {title: string; fences: Fence[]}[] = []
  const lines = document.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, ticks = '', word = ''] = /^(`{3,})(\w*)$/.exec(line) ?? []
    if (line.startsWith('## ')) parts.push({title: line.slice('## '.length), fences: []})
    if (ticks === '') continue
    const end = lines.indexOf(ticks, at + 1)
    const inside = lines.slice(at + 1, end === -1 ? lines.length : end)
    parts.at(-1)?.fences.push({word, lines: inside, start: at + 1})
    at += inside.length + 1
  }
  return parts
}

/** The document with other reports, in the order of its cases. */
export function withReports(document: string, reports: readonly string[]): string {
  const lines: (string | readonly string[])[] = document.split('\n')
  casesOf(document).forEach(({fences}, index) => {
    const [, report] = fences
    if (report === undefined) return
    const filler: readonly string[][] = report.lines.map(() => [])
    lines.splice(report.start, report.lines.length, ...filler)
    if (filler.length > 0) lines[report.start] = (reports[index] ?? '').split('\n')
  })
  return lines.flat().join('\n')
}
