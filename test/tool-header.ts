/** What the header of a topic says that a test is about. */
export interface Told {
  readonly tool: string
  readonly need: string
  readonly title: string
  readonly language?: string
}

/** A header with all that a topic of a tool should have, so that nothing is reported of it. */
export function toolHeader({tool, need, title, language = 'EN'}: Told): string {
  const site = `https://${tool.toLowerCase()}.example`
  return `Object_type: Tool
Tool: ${tool}
Platform: Linux
Need: ${need}
Website: ${site}
Download: ${site}/download
Version: 1.0
License: Free/Open Source Software
System_requirements: Any computer
Admin: false
Alternatives:
Comment:
Group: Basic Usage
Title: ${title}
Language: ${language}
`
}
