/** Whether a header is that of an issue and not of a tool; an unfilled `Tool/Issue` says neither. */
export function isIssueKind(kind: string, tool: string, issue: string): boolean {
  if (/^(issue|howto)$/i.test(kind)) return true
  return !/^tool$/i.test(kind) && tool === '' && issue !== ''
}
