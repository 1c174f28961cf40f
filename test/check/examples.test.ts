import {expect, it} from 'vitest'
import {exampleFiles} from '../../src/report/example-files.ts'
import {rules} from '../../src/report/rules.ts'
import {examine} from './examine.ts'
import {reportedElsewhere} from './reported-elsewhere.ts'

const own = rules.filter(({code}) => !reportedElsewhere.has(code))
const codesIn = (text: string) =>
  text === '' ? [] : examine(exampleFiles(text)).diagnostics.map(({code}) => code)

it.each(own)(
  'the example of $code has that fault, and the better one has not',
  ({code, example}) => {
    expect(codesIn(example.wrong)).toContain(code)
    expect(codesIn(example.right)).not.toContain(code)
  },
)
