import {expect, it} from 'vitest'
import {fullStopAfter} from '../../src/language/full-stop.ts'

it.each([
  ['Tip', '.'],
  ['Совет', '.'],
  ['تلميحة', '.'],
  ['提示', '。'],
  ['ជំនួយ', '។'],
  ['အကြံပြုချက်', '။'],
  ['ጠቃሚ ምክር', '።'],
  ['เคล็ดลับ', ''],
  ['Tip!', ''],
  ['Tip:', ''],
])('%s before a sentence ends with "%s"', (word, stop) => {
  expect(fullStopAfter(word)).toBe(stop)
})
