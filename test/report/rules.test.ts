import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'
import {expect, it} from 'vitest'
import {rules} from '../../src/report/rules.ts'
import {ruleList} from './rule-list.ts'

const root = resolve(import.meta.dirname, '..', '..')
const listPath = join(root, 'test', 'cases', 'README.md')
const sourceRoot = join(root, 'src')

const files = readdirSync(sourceRoot, {recursive: true, encoding: 'utf8'})
  .map(file => file.split(sep).join('/'))
  .filter(file => file.endsWith('.ts') && !file.startsWith('report/rules/'))
const text = files.map(file => readFileSync(join(sourceRoot, file), 'utf8')).join('\n')
const groups = [...new Set(rules.map(({code}) => code.split('/')[0]))]
const quoted = new RegExp(`'((?:${groups.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*)'`, 'g')
const mediaTypes = /^(image\/(png|jpeg|gif|webp)|text\/(css|html|plain))$/
const found = [
  ...[...text.matchAll(quoted)].map(match => match[1] ?? ''),
  ...[...text.matchAll(/\bcode: '([^']+\/[^']+)'/g)].map(match => match[1] ?? ''),
]
const used = new Set(found.filter(code => !mediaTypes.test(code)))

it('every code that a stage reports is in the table', () => {
  const known = new Set(rules.map(({code}) => code))
  expect([...used].filter(code => !known.has(code))).toEqual([])
})

it('every code of the table is reported by a stage', () => {
  expect(rules.map(({code}) => code).filter(code => !used.has(code))).toEqual([])
})

it('a code stands once in the table', () => {
  expect(new Set(rules.map(({code}) => code)).size).toBe(rules.length)
})

it.each(rules)('$code is told in the words of the house', rule => {
  expect(rule.code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(rule.title).toMatch(/^[a-zA-Z#].*[^.]$/)
  expect(rule.why).toMatch(/^[A-Z].*\.$/)
  expect(rule.mend).toMatch(/^[a-z].*[^.]$/)
  expect(`${rule.title} ${rule.why} ${rule.mend}`).not.toMatch(/\b(invalid|illegal|please)\b/i)
  expect(rule.example.wrong).not.toBe(rule.example.right)
})

it('the printed list of rules is the table', async () => {
  await expect(ruleList()).toMatchFileSnapshot(listPath)
})
