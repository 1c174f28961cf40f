import {expect, it} from 'vitest'
import {inDigits} from '../../src/language/digits.ts'
import {directionOf} from '../../src/language/direction.ts'

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['my', 'ltr'],
  ['', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

it.each([
  ['en', '10'],
  ['ar', '١٠'],
  ['ar-MA', '10'],
  ['fa', '۱۰'],
  ['my', '၁၀'],
  ['am', '10'],
])('step 10 is printed in the digits of %s', (language, digits) => {
  expect(inDigits('10', language)).toBe(digits)
})
