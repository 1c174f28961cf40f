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
const startsWithHeader = /^(---|[A-Z][A-Za-z_ ]*:)/
const separator = /^=== (.+)\n/m

/**
 * The files of an example. A body alone gets a header, so that it shows its own fault and no other;
 * several files stand as they are, each after a line `=== path`.
 */
export function exampleFiles(text: string): readonly ExampleFile[] {
  const [first = '', ...parts] = text.split(separator)
  if (parts.length === 0) {
    const whole = startsWithHeader.test(first) ? first : `${header}\n${first}`
    return [{path: 'safebox/01-safebox-basic.txt', text: endLine(whole)}]
  }
  const files: ExampleFile[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    files.push({path: parts[at] ?? '', text: endLine(parts[at + 1] ?? '')})
  }
  return files
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
