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
  const {content} = head ?? {}
  if (content === undefined || !('columns' in content)) return []
  return content.columns.map(column =>
    'text' in column ? column.text.map(run => ('text' in run ? run.text : '')).join('') : '',
  )
}

it('a section of the other direction keeps its number and its signs where it has them', async () => {
  expect(await headOf('3.0 قبل أن تبدأ!', 'ltr')).toEqual([
    '\u200f3.0 قبل أن تبدأ!\u200f',
    '2 Keys',
  ])
  expect(await headOf('1. Stop!', 'rtl')).toEqual(['\u200e1. Stop!\u200e', '2 Keys'])
})

it('a section of the same direction is printed as it was written', async () => {
  expect(await headOf('1. Stop!', 'ltr')).toEqual(['1. Stop!', '2 Keys'])
})
