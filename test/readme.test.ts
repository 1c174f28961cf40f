import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, it} from 'vitest'

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
