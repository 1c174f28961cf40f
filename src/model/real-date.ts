/** Whether a text is a month, `2026-03`, or a day, `2026-03-14`, of 1900 or later that the calendar has. */
export function isRealDate(text: string): boolean {
  if (!/^(19|[2-9]\d)\d\d-\d\d(-\d\d)?$/.test(text)) return false
  const moment = new Date(text)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
