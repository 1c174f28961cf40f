import {beforeAll, expect, it} from 'vitest'
import {pdfRules} from '../../../src/pdf/checker/rules.ts'
import {allRules, describeWithVerapdf, judge, rulesOf, type Verdict} from '../../verapdf/verapdf.ts'
import {fileOf} from './cases/case.ts'
import {groups} from './cases/cases.ts'

const cases = Object.entries(groups).flatMap(([group, list]) =>
  list.map(one => ({...one, name: `${group}: ${one.name}`})),
)

const unbreakable: Readonly<Record<string, string>> = {
  '7.1-12': 'veraPDF 1.30.2 never says it: an element without a parent is untagged content to it',
}

describeWithVerapdf('veraPDF on the same files', () => {
  let verdicts: Readonly<Record<string, Verdict>> = {}

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {}
    for (const one of cases) files[one.name] = await fileOf(one)
    verdicts = await judge(files)
  }, 600_000)

  it.each(cases)('$name', one => {
    expect(rulesOf(verdicts[one.name])).toEqual([...one.judge].sort())
  })

  it('breaks every rule that veraPDF has, but for those that cannot be broken', async () => {
    const broken = new Set(cases.flatMap(one => one.judge))
    const missing = (await allRules()).filter(rule => !broken.has(rule) && !(rule in unbreakable))
    expect(missing).toEqual([])
  })

  it.each(cases.filter(({because}) => because === undefined))('agrees by clause: $name', one => {
    const ours = new Set(one.finds.map(code => pdfRules[code].clause))
    const theirs = new Set((verdicts[one.name]?.failed ?? []).map(({clause}) => clause))
    expect([...ours].sort()).toEqual([...theirs].sort())
  })
})
