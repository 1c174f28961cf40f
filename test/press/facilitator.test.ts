import {expect, it} from 'vitest'
import {Refusal} from '../../src/press/refusal.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideOf, pressed} from './pressed.ts'

it('after review questions it says how long, in which groups, what to ask and what to destroy', async () => {
  const {text} = guideOf({steps: 2})
  const files = [
    {path: 'keepsake/01-keepsake-basic.txt', text},
    {
      path: 'keepsake/02-keepsake-questions.txt',
      text: 'Title: Keepsake\n\n## Review questions\n\n1. Who can reset it?\n2. Where is the copy?\n3. Who knows?\n',
    },
  ]
  const {files: made} = await pressed(files, {product: 'facilitator'})
  expect(made[0]?.name).toMatch(/-facilitator-a4\.pdf$/)
  const pages = await readPages(made[0]?.bytes ?? new Uint8Array())
  const words = pages.map(page => page.text.replace(/\s+/g, ' ')).join(' ')
  for (const part of [
    'Who can reset it?',
    'For the facilitator',
    '15 minutes',
    'delete practice files',
  ]) {
    expect(words).toContain(part)
  }
})

it('guides without review questions are refused: the copy would be the booklet', async () => {
  const wish = pressed([guideOf({steps: 2})], {product: 'facilitator'})
  await expect(wish).rejects.toThrow(Refusal)
})
