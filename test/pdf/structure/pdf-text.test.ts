import {expect, it} from 'vitest'
import {decimal, textString, utf16} from '../../../src/pdf/structure/pdf-text.ts'

it('numbers have no more decimals than a printer could show', () => {
  expect([1, 0.1 + 0.2, -0.0004, 12.34567].map(decimal)).toEqual(['1', '0.3', '0', '12.346'])
})

it('strings are safe whatever is in them', () => {
  expect(textString('a\\b(c)')).toBe('(a\\\\b\\(c\\))')
  expect(textString('line\nbreak')).toBe('<FEFF006C0069006E0065000A0062007200650061006B>')
})

it('signs beyond the first plane are written as two units', () => {
  expect(utf16('😀')).toBe('D83DDE00')
})
