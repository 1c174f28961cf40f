import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {sourceOf, textAt} from '../../src/source/source.ts'
import {contrast} from '../../src/theme/contrast.ts'
import {loadTheme} from '../../src/theme/load-theme.ts'
import {readTheme} from '../../src/theme/read-theme.ts'
import {themeShape} from '../../src/theme/shapes.ts'
import {jsonSchemaOf} from './json-schema.ts'

const templates = resolve(import.meta.dirname, '../../templates')
const builtIn = sourceOf('theme.yaml', readFileSync(resolve(templates, 'theme.yaml'), 'utf8'))

function restyled(text: string) {
  const reports: Diagnostic[] = []
  const source = sourceOf('own/theme.yaml', text)
  const theme = readTheme([builtIn, source], report => reports.push(report))
  const first = reports[0]
  const marked = first === undefined ? '' : textAt(source, first.span)
  return {theme, codes: reports.map(({code}) => code), first, marked}
}

it('the built-in theme is whole and has nothing against itself', async () => {
  const reports: Diagnostic[] = []
  const theme = await loadTheme([templates], report => reports.push(report))
  expect(reports).toEqual([])
  expect(theme.type.body).toMatchObject({face: 'text', weight: 400, size: 10.5, leading: 14})
  expect(theme.danger.bar.fill).toBe('#b5121b')
})

it('a folder without a theme changes nothing', async () => {
  const bare = await loadTheme([templates], () => {})
  expect(await loadTheme([templates, '/nowhere'], () => {})).toEqual(bare)
})

it('an own theme changes single tokens and leaves the rest', () => {
  const {theme, codes} = restyled('type:\n  body: {size: 11, leading: 15}\n')
  expect(codes).toEqual([])
  expect(theme.type.body).toMatchObject({face: 'text', size: 11, leading: 15})
  expect(theme.type.lead.size).toBe(11.5)
})

it('a new accent reaches every token that names it', () => {
  const {theme} = restyled("colours: {accent: '#4A1D6B'}")
  expect(theme.type.stepNumber.colour).toBe('#4a1d6b')
  expect(theme.tab.fill).toBe('#4a1d6b')
})

it('a colour may be named after another, and all that use it follow', () => {
  const {theme, codes} = restyled('colours: {accent: ink}')
  expect(codes).toEqual([])
  expect([theme.colours.accent, theme.tab.fill]).toEqual([theme.colours.ink, theme.colours.ink])
})

it('a colour without meaning is told once, where it stands, and ours stays for all that use it', () => {
  const usual = restyled('{}').theme
  const {theme, codes, first, marked} = restyled('colours: {accent: purpel}')
  expect([codes, marked, first?.span?.file]).toEqual([['theme/value'], 'purpel', 'own/theme.yaml'])
  expect([theme.tab.fill, theme.type.stepNumber.colour]).toEqual([
    usual.tab.fill,
    usual.type.stepNumber.colour,
  ])
})

describe('what is wrong in a theme is reported where it stands, and left out:', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['an unknown key', 'colors: {ink: x}', 'theme/unknown-key', 'colors'],
    ['an unknown key inside', 'page: {widht: 400}', 'theme/unknown-key', 'widht'],
    ['an unknown part of a style', 'type: {body: {font: x}}', 'theme/unknown-key', 'font'],
    ['a word for a number', 'page: {width: wide}', 'theme/value', 'wide'],
    ['a number out of reach', 'page: {width: 99999}', 'theme/value', '99999'],
    ['a type that is too small to read', 'type: {foot: {size: 5}}', 'theme/value', '5'],
    ['a weight that has no face', 'type: {body: {weight: 450}}', 'theme/value', '450'],
    ['an unknown typeface', 'faces: {text: Comic}', 'theme/value', 'Comic'],
    ['three margins', 'page: {margins: [1, 2, 3]}', 'theme/value', '[1, 2, 3]'],
    ['a value where keys belong', 'page: 12', 'theme/value', '12'],
    ['a list of nothing', '- a', 'theme/value', '- a'],
    ['a colour that nobody knows', 'tab: {fill: mauve}', 'theme/value', 'mauve'],
    ['an anchor that is used', 'a: &a 1\nb: *a', 'theme/unknown-key', 'a'],
    ['an alias as a value', 'page: {width: &w 400, height: *w}', 'theme/value', '*w'],
    ['text that is no YAML', 'page: {width: 1', 'theme/syntax', ''],
  ]
  it.each(cases)('%s', (_, text, code, marked) => {
    const found = restyled(text)
    expect(found.codes[0]).toBe(code)
    expect(found.marked).toBe(marked)
    expect(found.theme.page.margins).toEqual([51, 56, 51, 49])
  })
})

it('a misspelt key is told what was probably meant', () => {
  expect(restyled('colors: {}').first?.hint).toContain("'colours'")
  expect(restyled('page: {widht: 4}').first?.hint).toContain("'width'")
})

it('pale text is reported at the token that made it pale', () => {
  const {first, marked} = restyled("type:\n  body: {colour: '#777777'}\n")
  expect(first?.code).toBe('theme/contrast')
  expect(first?.message).toContain('4.5 to 1')
  expect(marked).toBe("'#777777'")
})

it('a pale accent is reported for small text', () => {
  expect(restyled("colours: {accent: '#3388aa'}").codes).toContain('theme/contrast')
})

it('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#0b5563', '#ffffff')).toBeCloseTo(8.4, 1)
  expect(contrast('#ffffff', '#b5121b')).toBeCloseTo(6.85, 1)
})

it('the schema for editors is the one that the theme is checked with', async () => {
  const schema = `${JSON.stringify(jsonSchemaOf(themeShape), null, 2)}\n`
  await expect(schema).toMatchFileSnapshot(resolve(templates, 'theme.schema.json'))
})
