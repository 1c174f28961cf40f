/** Columns that a rule fills: the smallest phones show as many. Prose is broken by each screen itself. */
export const width = 32

/** A line under a title, as long as the title or as a rule. */
export function underline(title: string, sign: string): string {
  return sign.repeat(Math.min(width, Math.max(4, [...title].length)))
}

export function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map(line => (line === '' ? '' : by + line))
}

/** A mark before the first line, and the others below it. */
export function hang(mark: string, lines: readonly string[]): readonly string[] {
  const [opening = '', ...rest] = lines
  return [mark + opening, ...indent(rest, ' '.repeat(mark.length))]
}
