import type {Sources} from '../source/source.ts'
import type {Diagnostic} from './diagnostic.ts'
import {type ExampleFile, exampleFiles} from './example-files.ts'
import {nearest} from './nearest.ts'
import {printText, type TextOptions} from './print-text.ts'
import type {Rule} from './rule.ts'
import {ruleOf, rules} from './rules.ts'
import {visible} from './visible.ts'

/** Reads and checks the files of an example as `check` would, style rules on. */
export type Examine = (files: readonly ExampleFile[]) => {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** The text that explains a rule, or what was probably meant by a code that no rule has. */
export type Explanation =
  | {readonly known: true; readonly text: string}
  | {readonly known: false; readonly suggestion: string}

/** Tells what a rule is about, shows its example with the report that it causes, and the mended text. */
export function explain(code: string, examine: Examine, options: TextOptions = {}): Explanation {
  const rule = ruleOf(code.trim().toLowerCase()) ?? onlyRuleNamed(code)
  if (rule === undefined) return {known: false, suggestion: suggestionFor(code)}
  const {title, severity, why, mend, example} = rule
  const parts = [
    `${rule.code} (${severity}${rule.style ? ', with --style' : ''})`,
    `${sentence(title)} ${why}`,
    `To mend it: ${mend}.${rule.fix ? ' `fieldbook check --fix` does it for you.' : ''}`,
    ...(example.wrong === '' ? [] : [`For example:\n\n${indented(shown(example.wrong))}`]),
    ...reportOf(rule, examine, options),
    ...(example.right === '' ? [] : [`Better:\n\n${indented(shown(example.right))}`]),
  ]
  return {known: true, text: `${parts.join('\n\n')}\n`}
}

/** `no-alt` is enough where one group only has a rule of that name. */
function onlyRuleNamed(name: string): Rule | undefined {
  const found = rules.filter(({code}) => code.endsWith(`/${name}`))
  return found.length === 1 ? found[0] : undefined
}

function suggestionFor(code: string): string {
  const whole = nearest(
    code,
    rules.map(rule => rule.code),
  )
  if (whole !== '') return whole
  const name = code.slice(code.indexOf('/') + 1)
  return rules.find(rule => rule.code.endsWith(`/${name}`))?.code ?? ''
}

function reportOf(rule: Rule, examine: Examine, options: TextOptions): readonly string[] {
  const {diagnostics, sources} = examine(exampleFiles(rule.example.wrong))
  const own = diagnostics.filter(({code}) => code === rule.code)
  return own.length === 0
    ? []
    : [`Report:\n\n${indented(printText(own, sources, options).trimEnd())}`]
}

function sentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** An example may be about characters that steer a terminal. */
function shown(example: string): string {
  return example.split('\n').map(visible).join('\n')
}
