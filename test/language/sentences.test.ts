import {expect, it} from 'vitest'
import {capitalised, uncapitalised} from '../../src/language/first-letter.ts'
import {languageName} from '../../src/language/language-name.ts'
import {sentences} from '../../src/language/sentences.ts'

it('sentences end with the full stop of their script, and none gets a second one', () => {
  expect(sentences(['One', '', 'Two!', 'март 2026 г.'], 'Contents')).toBe('One. Two! март 2026 г.')
  expect(sentences(['一', '二。'], '目录')).toBe('一。二。')
  expect(sentences(['ስሪት 1.2', 'ሁለት።'], 'ማውጫ')).toBe('ስሪት 1.2። ሁለት።')
  expect(sentences(['หนึ่ง', 'สอง'], 'สารบัญ')).toBe('หนึ่ง สอง')
})

it.each([
  ['en-GB', 'English'],
  ['es', 'español'],
  ['pt-BR', 'português'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
  ['bo', 'བོད་སྐད'],
  ['tlh', 'Klingon'],
  ['not a language', ''],
])('a language is called in itself what its speakers call it: %s', (language, name) => {
  expect(languageName(language)).toBe(name)
})

it('only the first letter changes, by the rules of the language', () => {
  expect(capitalised('indonesia Raya', 'tr')).toBe('İndonesia Raya')
  expect(uncapitalised('Edition OK', 'en')).toBe('edition OK')
  expect(capitalised('中文', 'zh')).toBe('中文')
  expect(capitalised('', 'en')).toBe('')
})
