/**
 * What the yaml library (2.9.1) has against a text, as a fact of a report: without the place and the
 * drawing of the line, which the report prints itself, and in words for its stack that overflows
 * where thousands of brackets stand in each other.
 */
export function yamlFact(message: string): string {
  if (/call stack/i.test(message)) return 'brackets or lists are nested too deeply'
  const [line = ''] = message.split('\n')
  return line.replace(/ at line \d+.*$/, '').replace(/^[A-Z]/, first => first.toLowerCase())
}
