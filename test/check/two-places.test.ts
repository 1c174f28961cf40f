import {expect, it} from 'vitest'
import {examine} from './examine.ts'

it('guides of two places without a common folder are checked together, and links between them', () => {
  const text = 'Title: T\nLanguage: EN\n\n# Plan\n\nRead [more](nowhere/else).\n'
  const {diagnostics} = examine([
    {path: '/srv/guides/safebox/01-safebox-basic.txt', text},
    {path: 'guides/lantern/01-lantern-basic.txt', text},
  ])
  const relative = diagnostics.filter(({code}) => code === 'link/relative')
  expect(relative.map(({span}) => span.file)).toEqual([
    '/srv/guides/safebox/01-safebox-basic.txt',
    'guides/lantern/01-lantern-basic.txt',
  ])
})
