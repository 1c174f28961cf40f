import {expect, it} from 'vitest'
import {type FileBytes, mendFiles} from '../../src/check/fix/mend-files.ts'
import {exampleFiles} from '../../src/report/example-files.ts'
import {rules} from '../../src/report/rules.ts'
import {examineBytes} from './examine.ts'
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

const guides = own.filter(({code}) => stageOf(code) === 'guide')

it.each(guides)('the table says whether --fix mends $code, and it does', ({code, example, fix}) => {
  const encoder = new TextEncoder()
  const files = exampleFiles(example.wrong).map(({path, text}) => ({
    path,
    bytes: encoder.encode(text),
  }))
  const examined = (all: readonly FileBytes[]) => examineBytes(all).diagnostics
  const carries = examined(files).some(one => one.code === code && one.fix !== undefined)
  expect(carries).toBe(fix ?? false)
  if (!carries) return
  const mended = mendFiles(files, examined)
  const after = files.map(file => mended.find(({path}) => path === file.path) ?? file)
  expect(examined(after).map(one => one.code)).not.toContain(code)
})
