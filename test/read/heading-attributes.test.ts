import {expect, it} from 'vitest'
import {headingAttributes} from '../../src/read/block/heading-attributes.ts'

it('attributes stand at the end of a heading, in any order', () => {
  const all = {anchor: 'lock', minutes: 10, facing: true, length: 7, misspelt: null}
  expect(headingAttributes('Lock it {#lock time=10 facing}')).toEqual(all)
  expect(headingAttributes('Lock it {facing #lock time=10} ')).toEqual(all)
})

it.each([
  ['{facng}', 'facing'],
  ['{tme=10}', 'time=10'],
  ['{time=ten}', 'time=10'],
  ['{#lock slow}', ''],
])('%s is told and stays in the heading', (written, near) => {
  const text = `Lock it ${written}`
  const misspelt = {start: 8, end: text.length, near}
  expect(headingAttributes(text)).toMatchObject({length: text.length, facing: false, misspelt})
})

it.each(['Type {name}', 'Use {} and {your name}', 'Lock it'])('%s has none', text => {
  expect(headingAttributes(text)).toMatchObject({length: text.length, misspelt: null})
})
