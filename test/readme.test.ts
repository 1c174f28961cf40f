import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, it} from 'vitest'
import {examples} from '../src/command/examples.ts'
import {type Actions, run} from '../src/command/program.ts'
import type {Terminal} from '../src/command/terminal.ts'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

it('both commands stand before anything else that is a command', () => {
  const commands = [...readme.matchAll(/^```\n([^`]+)\n```$/gm)].map(match => match[1])
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm cit'])
})

it('every picture and file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(match => match[1] ?? '')
  expect(links.filter(link => !existsSync(join(root, link)))).toEqual([])
})

/** Commands that do nothing, and a terminal that keeps what it is told. */
function bench() {
  const said: string[] = []
  const fine = async () => 0
  const actions: Actions = {
    ...{build: fine, check: fine, show: fine, press: fine},
    ...{checkPdf: fine, checkEpub: fine, explain: fine},
  }
  const terminal: Terminal = {
    print: () => {},
    tell: text => said.push(text),
    ...{interactive: false, printColor: false, tellColor: false, columns: 80},
    onInterrupt: () => {},
  }
  return {said, run: (words: readonly string[]) => run(words, '1', actions, terminal)}
}

const inReadme = [...readme.matchAll(/npx fieldbook ([^#`\n]+)/g)].map(match => match[1] ?? '')
const inHelp = Object.values(examples)
  .flatMap(text => text.split('\n'))
  .flatMap(line => /^ {2}fieldbook (.+?)(?: {3,}| {2}\S.*$|$)/.exec(line)?.[1] ?? [])

it.each([...new Set([...inReadme, ...inHelp])])(
  'the command line knows: fieldbook %s',
  async line => {
    const words = [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    )
    const {said, run: runs} = bench()
    expect([await runs(words), said]).toEqual([0, []])
  },
)

it('there are commands to try', () => {
  expect(inReadme.length).toBeGreaterThan(6)
  expect(inHelp.length).toBeGreaterThan(20)
})
