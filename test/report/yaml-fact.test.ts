import {expect, it} from 'vitest'
import {parseDocument} from 'yaml'
import {yamlFact} from '../../src/report/yaml-fact.ts'

/** Facts of the first fault of a YAML text. */
function factOf(text: string): string {
  return yamlFact(parseDocument(text).errors[0]?.message ?? '')
}

it.each([
  [
    'title: [Me\n',
    'flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['Title: a\nTitle: b\n', 'map keys must be unique'],
  ['title: "Me\n', 'missing closing "quote'],
])('a fact begins small and has no place and no drawing: %j', (text, fact) => {
  expect(factOf(text)).toBe(fact)
})

it('a stack that overflows is told as what made it', () => {
  expect(factOf(`title: ${'['.repeat(20_000)}`)).toBe('brackets or lists are nested too deeply')
})
