import {expect, it} from 'vitest'
import {handbook} from '../model/build.ts'
import {laidOut} from './laid-out.ts'

it.each([
  ['en', 'Two tools. Edition 2, English, March 2026.'],
  ['fr', 'Two tools. Édition 2, français, mars 2026.'],
  ['ru', 'Two tools. Издание 2, русский, март 2026 г.'],
  ['zh', 'Two tools。版本 2、中文、2026年3月。'],
  ['id', 'Two tools. Edisi 2, Bahasa Indonesia, Maret 2026.'],
])('the colophon says in %s which edition it is', async (language, about) => {
  const given = {language, subtitle: 'Two tools', version: '2', date: '2026-03'}
  const {text} = await laidOut(handbook([], given))
  expect(text('colophon')).toContain(`<p>${about}</p>`)
})

it('the colophon sets the fingerprint of a key in two lines of groups of four', async () => {
  const key = '7c1e90b452fd08aa613be97704cd2f18b3a64e0d'
  for (const written of [
    key,
    key.replace(/(.{4})/g, '$1 ').trim(),
    key.replace(/..(?!$)/g, '$&:'),
  ]) {
    const {text} = await laidOut(handbook([], {verify: `Ask us by voice. ${written}. Twice.`}))
    expect(text('colophon')).toContain(
      '<dd>Ask us by voice.</dd><dd><code>7c1e 90b4 52fd 08aa 613b</code><br/>' +
        '<code>e977 04cd 2f18 b3a6 4e0d</code></dd><dd>Twice.</dd>',
    )
  }
  const {text} = await laidOut(handbook([], {verify: `The number is ${key.slice(0, 30)}.`}))
  expect(text('colophon')).toContain(`<dd>The number is ${key.slice(0, 30)}.</dd>`)
})
