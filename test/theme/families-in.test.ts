import {resolve} from 'node:path'
import {expect, it} from 'vitest'
import {familiesIn} from '../../src/theme/families-in.ts'
import {loadTheme} from '../../src/theme/load-theme.ts'

const templates = resolve(import.meta.dirname, '../../templates')

it('the families of a book are those of all its languages, each once, its own first', async () => {
  const theme = await loadTheme([templates], () => {})
  const own = [...new Set(Object.values(theme.faces))]
  expect(familiesIn(['en'], theme)).toEqual(own)
  expect(familiesIn(['en', 'fr', 'ar', 'my', 'ar'], theme)).toEqual([
    ...own,
    theme.scripts.arabic.text,
    theme.scripts.burmese.text,
  ])
  expect(familiesIn(['ar', 'en'], theme)[0]).toBe(theme.scripts.arabic.text)
})
