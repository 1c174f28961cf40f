import {expect, it} from 'vitest'
import {rules} from '../../src/report/rules.ts'
import {reportedElsewhere} from './reported-elsewhere.ts'
import {runStage, stageOf} from './stages.ts'

const own = rules.filter(({code}) => !reportedElsewhere.has(code))

it.each(own)('the example of $code has that fault, and the better one has not', async rule => {
  const {code, example} = rule
  const codesIn = async (text: string) => {
    const {diagnostics} = await runStage(stageOf(code), text)
    return diagnostics.map(diagnostic => diagnostic.code)
  }
  expect(await codesIn(example.wrong)).toContain(code)
  if (example.right !== '') expect(await codesIn(example.right)).not.toContain(code)
})
