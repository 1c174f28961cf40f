/** A file of an example: its path, and its text. */
export interface ExampleFile {
  readonly path: string
  readonly text: string
}

/** A header without a fault, for examples that are about something else. */
const header = `Object_type: Tool
Tool: Safebox
Platform: Microsoft Windows
Need: Secure password storage
Website: https://safebox.example
Download: https://safebox.example/download
Version: 2.4
License: Free/Open Source Software
System_requirements: Windows 7
Admin: false
Alternatives:
Comment:
Group: Basic Usage
Title: Basic Howto
Language: EN
`
const separator = /^=== (.+)\n/m

/**
 * The files of an example: one, or several that stand each after a line `=== path`. A body alone
 * gets a header, and a header of `Key: value` lines the keys that it lacks, so that an example shows
 * its own fault and no other. A file of a path may do without a header.
 */
export function exampleFiles(text: string): readonly ExampleFile[] {
  const [first = '', ...parts] = text.split(separator)
  if (parts.length === 0) {
    const whole = startsWithHeader(first) ? first : `${header}\n${first}`
    return [{path: 'safebox/01-safebox-basic.txt', text: completed(whole)}]
  }
  const files: ExampleFile[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    files.push({path: parts[at] ?? '', text: completed(parts[at + 1] ?? '')})
  }
  return files
}

function startsWithHeader(text: string): boolean {
  return /^(---|[A-Z][A-Za-z_ ]*:)/.test(text)
}

function completed(text: string): string {
  const whole = text.endsWith('\n') ? text : `${text}\n`
  if (!startsWithHeader(whole) || whole.startsWith('---')) return whole
  const end = /\n(?=\n)|$/.exec(whole)?.index ?? whole.length
  const lacking = header.split('\n').filter(line => line !== '' && !has(whole, line))
  return [whole.slice(0, end), ...lacking].join('\n') + whole.slice(end)
}

function has(text: string, line: string): boolean {
  return new RegExp(`^${line.slice(0, line.indexOf(':'))}:`, 'm').test(text)
}
