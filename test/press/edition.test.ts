import {expect, it} from 'vitest'
import {readEdition} from '../../src/edition/read-edition.ts'
import {checkWish} from '../../src/press/check-wish.ts'
import type {Asked} from '../../src/press/wish.ts'
import {wishOf} from '../../src/press/wish-of.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {positionAt} from '../../src/source/position.ts'
import {sourceOf} from '../../src/source/source.ts'

const asked: Asked = {
  ...{product: 'handout', paper: null, signature: null, cut: false, sections: []},
  ...{checklist: false, ink: null, punch: null, edge: null},
}

/** What an edition says of its printer, and what is reported: `line:column code message | hint`. */
function read(press: string) {
  const source = sourceOf('editions/mine.yaml', `title: "Mine"\n${press}\n`)
  const found: Diagnostic[] = []
  const edition = readEdition(source, diagnostic => found.push(diagnostic))
  if (edition === null) throw new Error('no edition')
  const reports = found.map(({code, message, hint, span}) => {
    const {line, column} = positionAt(source, span.start)
    return `${line}:${column} ${code} ${message} | ${hint}`
  })
  return {printing: edition.printing, reports}
}

it('an edition says what its printer is fed with, what it leaves blank, and whether it is punched', () => {
  const {printing, reports} = read('press: {paper: Letter, ink: black, punch: true, edge: 6 mm}')
  expect(reports).toEqual([])
  expect(wishOf(asked, printing)).toMatchObject({
    ...{paper: 'letter', ink: 'black', punch: true, edge: 6},
  })
})

it('an edition that says nothing is printed as is usual', () => {
  expect(wishOf(asked, read('').printing)).toMatchObject({
    ...{paper: 'a4', ink: 'colour', punch: false, edge: 5},
  })
})

it('the command line has the last word', () => {
  const {printing} = read('press: {paper: letter, ink: black, punch: true, edge: 6}')
  const own: Asked = {...asked, paper: 'a4', ink: 'colour', punch: false, edge: 3}
  expect(wishOf(own, printing)).toEqual(own)
})

it('a booklet of an edition whose handouts are punched is not', () => {
  const {printing} = read('press: {punch: true}')
  const wish = wishOf({...asked, product: 'booklet'}, printing)
  expect(wish.punch).toBe(false)
  checkWish(wish)
})

it.each([
  ['press: {papr: a4}', '2:9 edition/unknown-key an edition knows no "papr" | write paper:'],
  ['press: {paper: leter}', '2:16 edition/value paper: can\'t be "leter" | write paper: letter'],
  [
    'press: {paper: foolscap}',
    '2:16 edition/value paper: can\'t be "foolscap" | write paper: a4, paper: letter, paper: a5, paper: a3',
  ],
  ['press: {ink: blak}', '2:14 edition/value ink: can\'t be "blak" | write ink: black'],
  [
    'press: {punch: yes}',
    '2:16 edition/value punch: can\'t be "yes" | write punch: true, punch: false',
  ],
  ['press: {edge: wide}', '2:15 edition/value edge: can\'t be "wide" | write edge: 5'],
  [
    'press: a4',
    '2:8 edition/value what stands after press: is no block | write press: {paper: a4}',
  ],
  ['pres: {paper: a4}', '2:1 edition/unknown-key an edition knows no "pres" | write press:'],
])('%s is reported with its place and what was meant', (press, report) => {
  expect(read(press).reports).toEqual([report])
})

it('what an edition asks for and can not be had is refused, with both ways to the nearest', () => {
  const {printing} = read('press: {paper: a3}')
  const wish = wishOf(asked, printing)
  expect(() => checkWish(wish, asked)).toThrow(
    "handout can't be had on A3, which the edition asks for: there is no layout of it for that paper",
  )
  expect(() => checkWish(wish, asked)).toThrow(
    expect.objectContaining({hint: 'the nearest is --paper a4, or paper: a4 in the edition'}),
  )
  const edge = wishOf(asked, read('press: {edge: 20}').printing)
  expect(() => checkWish(edge, asked)).toThrow(
    expect.objectContaining({hint: 'the nearest is --edge 7, or edge: 7 in the edition'}),
  )
})
