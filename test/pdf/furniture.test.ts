import {expect, it} from 'vitest'
import {loadLook} from '../../src/look.ts'
import {furnitureOf} from '../../src/pdf/furniture.ts'

const facts = {
  number: 5,
  count: 8,
  side: 'recto',
  chapter: '2 Keys',
  foot: '',
  tab: '',
  bare: false,
} as const

async function headOf(section: string, direction: 'ltr' | 'rtl'): Promise<readonly string[]> {
  const {theme} = await loadLook(
    [],
    () => {},
    () => {},
  )
  const [head] = furnitureOf(theme, [], '', String, direction)({...facts, section})
  return head !== undefined && 'labels' in head ? head.labels.texts.map(({words}) => words) : []
}

it('a section of the other direction keeps its number and its signs where it has them', async () => {
  expect(await headOf('3.0 قبل أن تبدأ!', 'ltr')).toEqual([
    '2 Keys',
    '\u200f3.0 قبل أن تبدأ!\u200f',
  ])
  expect(await headOf('1. Stop!', 'rtl')).toEqual(['2 Keys', '\u200e1. Stop!\u200e'])
})

it('a section of the same direction is printed as it was written', async () => {
  expect(await headOf('1. Stop!', 'ltr')).toEqual(['2 Keys', '1. Stop!'])
})
