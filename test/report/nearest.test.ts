import {expect, it} from 'vitest'
import {nearest} from '../../src/report/nearest.ts'

const keys = ['Title', 'Tool', 'Language', 'System_requirements', 'author']

it.each([
  ['Titel', 'Title'],
  ['langage', 'Language'],
  ['system requirments', 'System_requirements'],
  ['auther', 'author'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, keys)).toBe(meant)
})

it('a word that is like no other is no slip of any', () => {
  expect(nearest('Colour', keys)).toBe('')
  expect(nearest('x', keys)).toBe('')
})
