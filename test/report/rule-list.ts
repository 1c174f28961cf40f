import {rules} from '../../src/report/rules.ts'

const introduction = `# What Fieldbook reports

One row for each kind of fault. \`fieldbook explain <code>\` shows one with an example. Rules marked
*style* are looked for with \`--style\` only; rules marked *fix* are mended by \`fieldbook check --fix\`.
This list is written from the table in \`src/report/rules\`; a test fails when the two differ.
`

/** The list of all rules in Markdown: one table for each group of codes. */
export function ruleList(): string {
  const groups = [...new Set(rules.map(({code}) => groupOf(code)))]
  return [introduction, ...groups.map(tableOf)].join('\n')
}

function groupOf(code: string): string {
  return code.slice(0, code.indexOf('/'))
}

function tableOf(group: string): string {
  const rows = rules
    .filter(({code}) => groupOf(code) === group)
    .map(({code, severity, title, style, fix}) => {
      const marks = [...(style ? ['style'] : []), ...(fix ? ['fix'] : [])].join(', ')
      return `| \`${code}\` | ${severity} | ${cell(title)} | ${marks} |`
    })
  return `## ${group}\n\n| code | severity | what is wrong | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

/** Marks that a table of Markdown would take for its own. */
function cell(text: string): string {
  return text.replace(/[|<*\\]/g, '\\$&')
}
