/** Line ends of Windows and of old Macs become `\n`, and byte order marks at the start go. */
export function normalizeNewlines(text: string): string {
  return text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n')
}
