import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'

const lib = fileURLToPath(new URL('lib', import.meta.url))
const run = promisify(execFile)

/** A rule of PDF/UA-1 that a file breaks, at one place: `7.18.5`, test 2, and the path to the object. */
export interface Failure {
  readonly clause: string
  readonly test: number
  readonly description: string
  readonly detail: string
  readonly context: string
}

/** What veraPDF says of one file; `error` when it could not read it at all. */
export interface Verdict {
  readonly compliant: boolean
  readonly failed: readonly Failure[]
  readonly error?: string
}

/** Whether `test/verapdf/fetch.sh` has run here. */
export const installed = existsSync(join(lib, 'Judge.class'))

/** Judges PDFs by name, all in one start of Java; at most 20 places of each broken rule are told. */
export async function judge(
  pdfs: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Verdict>>> {
  const folder = await mkdtemp(join(tmpdir(), 'fieldbook-verapdf-'))
  try {
    const names = Object.keys(pdfs)
    const files = names.map((_, index) => join(folder, `${index}.pdf`))
    for (const [index, name] of names.entries()) {
      await writeFile(files[index] ?? '', pdfs[name] ?? new Uint8Array())
    }
    const verdicts = (await ask(files)) as readonly Partial<Verdict>[]
    return Object.fromEntries(
      names.map((name, index) => [name, {compliant: false, failed: [], ...verdicts[index]}]),
    )
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** All rules of PDF/UA-1 that veraPDF knows. */
export async function allRules(): Promise<readonly string[]> {
  return (await ask([])) as readonly string[]
}

async function ask(files: readonly string[]): Promise<unknown> {
  const classes = [join(lib, '*'), lib].join(delimiter)
  const options = {maxBuffer: 1 << 28, timeout: 600_000}
  const {stdout} = await run('java', ['-cp', classes, 'Judge', ...files], options)
  return JSON.parse(stdout)
}

/** The rules that a verdict names, once each: `7.18.5-2`. */
export function rulesOf(verdict: Verdict | undefined): readonly string[] {
  const rules = (verdict?.failed ?? []).map(({clause, test}) => `${clause}-${test}`)
  return [...new Set(rules)].sort()
}

/** A `describe` that needs veraPDF: skipped by name where it is missing, a failure there in CI. */
export function describeWithVerapdf(name: string, tests: () => void): void {
  if (installed) describe(name, {timeout: 600_000}, tests)
  else if (process.env.CI)
    it(name, () => expect.fail('veraPDF is not installed: run test/verapdf/fetch.sh'))
  else it.skip('skipped: veraPDF is not installed', () => {})
}

/** An `it` that needs veraPDF: skipped by name where it is missing, a failure there in CI. */
export function itWithVerapdf(name: string, test: () => Promise<void>): void {
  if (installed) it(name, {timeout: 600_000}, test)
  else if (process.env.CI)
    it(name, () => expect.fail('veraPDF is not installed: run test/verapdf/fetch.sh'))
  else it.skip(`skipped: veraPDF is not installed: ${name}`, () => {})
}
