import {expect, it} from 'vitest'
import type {Box} from '../../src/model/block.ts'
import {
  box,
  guide,
  handbook,
  item,
  link,
  list,
  noFacts,
  paragraph,
  topic,
  text as words,
} from '../model/build.ts'
import {laidOut} from './laid-out.ts'

const page = async (blocks: readonly Box[], language = 'en') => {
  const guides = [guide('tool', [topic('Howto', {blocks})], {language})]
  return (await laidOut(handbook(guides))).text('how-to-use')
}
const boxIn = (xhtml: string, level: string) =>
  new RegExp(`<(section|aside) class="box ${level}">(.*?)</\\1>`).exec(xhtml)?.[2]
const lost = 'Forget it, and every password in the book is lost.'

it('a table says what can happen, and how often the book has each box that it uses', async () => {
  const xhtml = await page([box('tip', []), box('danger', []), box('tip', []), box('tip', [])])
  expect(xhtml).toContain(
    '<table><thead><tr><th scope="col">Box</th><th scope="col">What can happen if you skip it</th>' +
      '<th class="end" scope="col">How often</th></tr></thead><tbody>' +
      '<tr><th scope="row">Danger</th><td>People will be hurt, arrested or exposed.</td>' +
      '<td class="end">1</td></tr>' +
      '<tr><th scope="row">Tip</th><td>An easier way, or the reason why.</td>' +
      '<td class="end">3</td></tr></tbody></table>',
  )
})

it('a book without boxes has no table of them', async () => {
  const blocks = [list('callouts', item('Go', {number: 1}))]
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto', {blocks})])]))
  expect(text('how-to-use')).toContain('A number on black')
  expect(text('how-to-use')).not.toContain('<table')
})

it('a short box of the book shows what such a box says, its links without their ids', async () => {
  const meaning = link('book', '#term', {target: 'term-book', use: 'use-1'})
  const said = [paragraph('Forget it, and every password in the ', meaning, ' is lost.')]
  const xhtml = await page([box('warning', said), box('warning', [paragraph(`Later. ${lost}`)])])
  expect(xhtml).toContain('the greater the harm. Examples from this book:</p>')
  expect(boxIn(xhtml, 'warning')).toContain(`<p>${lost}</p>`)
  expect(xhtml).not.toContain('use-1')
})

it('of short boxes the one that names its harm is shown', async () => {
  const named = box('warning', [paragraph(lost)], {label: [words('Nobody can reset it.')]})
  const xhtml = await page([box('warning', [paragraph(`First: ${lost}`)]), named])
  expect(boxIn(xhtml, 'warning')).toContain('<span class="title">Nobody can reset it.</span>')
})

it('a box that is long, or holds more than words, gives way to what its level means', async () => {
  const means = '<p>Loss of time or work that can be put right.</p>'
  const long = box('caution', [paragraph('word '.repeat(60))])
  const listed = box('caution', [paragraph(lost), list('bullets', item('Go'))])
  const address = box('caution', [paragraph(lost, link('here', 'https://x.example'))])
  for (const one of [long, listed, address]) {
    const xhtml = await page([one])
    expect(boxIn(xhtml, 'caution')).toContain(means)
    expect(xhtml).not.toContain('Examples')
  }
})

it('a box in another language than the book is counted, and not shown', async () => {
  const xhtml = await page([box('warning', [paragraph(lost)])], 'fr')
  expect(boxIn(xhtml, 'warning')).toContain('<p>Serious harm to people or work can follow.</p>')
  expect(xhtml).toContain('<td class="end">1</td>')
})

it('the last day to rely on a guide stands below the day on which it was checked', async () => {
  const rows = async (version: string, checked: string, expires: string) => {
    const facts = {...noFacts, version, checked, expires}
    const {text} = await laidOut(handbook([guide('tool', [topic('Howto')], {facts})]))
    return /<dl class="facts">(.*?)<\/dl>/.exec(text('tool'))?.[1]
  }
  const until = '<dd>Do not rely on it after 31 May 2027</dd>'
  expect(await rows('2.7', '2026-11-25', '2027-05-31')).toBe(
    `<dt>Version</dt><dd>2.7 · Checked 25 November 2026</dd>${until}`,
  )
  expect(await rows('2.7', '', '2027-05-31')).toBe(`<dt>Version</dt><dd>2.7</dd>${until}`)
  expect(await rows('', '2026-11-25', '2027-05-31')).toBe(
    `<dt>Checked</dt><dd>25 November 2026</dd>${until}`,
  )
  expect(await rows('', '', '2027-05-31')).toBe(
    '<dt>Date</dt><dd>Do not rely on it after 31 May 2027</dd>',
  )
})
