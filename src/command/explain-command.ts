import {examine} from '../examine.ts'
import {explain} from '../report/explain.ts'
import type {Rule} from '../report/rule.ts'
import {rules} from '../report/rules.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import type {Terminal} from './terminal.ts'

/** `fieldbook explain`: one rule with its example, or the list of a group or of all. */
export function explainCommand(code: string | undefined, terminal: Terminal): number {
  const group = rules.filter(rule => rule.code.startsWith(`${code?.replace(/\/$/, '')}/`))
  if (code === undefined) return print(listOf(rules), terminal)
  if (group.length > 0) return print(listOf(group), terminal)
  const encoder = new TextEncoder()
  const explanation = explain(
    code,
    files => {
      const bytes = files.map(({path, text}) => ({path, bytes: encoder.encode(text)}))
      return examine(bytes, {style: true})
    },
    {color: terminal.printColor, width: terminal.columns},
  )
  if (explanation.known) return print(explanation.text, terminal)
  const {suggestion} = explanation
  const hint =
    suggestion === '' ? 'list all with: fieldbook explain' : `did you mean ${suggestion}?`
  throw new UsageError(`no rule is called ${code}`, hint)
}

function print(text: string, terminal: Terminal): number {
  terminal.print(text)
  return exitCodes.fine
}

function listOf(some: readonly Rule[]): string {
  const width = Math.max(...some.map(rule => rule.code.length))
  return some
    .map(rule => `${rule.code.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}\n`)
    .join('')
}
