import {describe, expect, it} from 'vitest'
import {bookOf, chapterOf} from './book-of.ts'
import {type ReadPage, readPages} from './read-pages.ts'

const cover = '<article class="title-page" lang="en" dir="ltr"><h1>Steady Hands</h1></article>'
const notes = '<article class="notes" lang="en" dir="ltr"><h1>Notes</h1><p>Write.</p></article>'
const back = `<article class="back-cover" lang="en" dir="ltr"><h1>What do you need?</h1>
<ol class="entries"><li><a href="#chapter-1"><span class="number">1</span> <span class="title">One</span></a></li></ol></article>`

const paragraphs = (count: number) =>
  Array.from({length: count}, (_, at) => `<p>Sentence ${at} of this book.</p>`).join('')

const step = (number: number, acts: number) =>
  `<section class="step" id="s${number}"><h4 class="step-title"><span class="number">${number}</span> Title ${number}</h4>
<ol class="callouts">${Array.from({length: acts}, (_, at) => `<li class="instruction" value="${at + 1}"><p>Act ${number}.${at + 1}</p></li>`).join('')}</ol></section>`

const section = (inner: string) =>
  `<section class="section" id="part"><header class="opener"><p class="label">Section 1 of 2</p>
<h3>Open the box</h3></header><p>Do this first.</p>${inner}</section>`

async function pagesOf(...texts: readonly string[]): Promise<readonly ReadPage[]> {
  return readPages((await bookOf(texts)).bytes)
}

function pageWith(pages: readonly ReadPage[], text: string): number {
  return pages.find(page => page.text.includes(text))?.number ?? 0
}

describe('wherever a page ends,', () => {
  const fillings = [8, 12, 16, 18, 19, 20, 21, 22, 23]

  it.each(fillings)('a step stays whole (after %i paragraphs)', async count => {
    const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${paragraphs(count)}${step(7, 6)}`))
    expect(pageWith(pages, 'Act 7.6')).toBe(pageWith(pages, 'Title 7'))
  })

  it.each(fillings)('an opener stands with its first step (after %i paragraphs)', async count => {
    const before = `<h2>Howto</h2>${paragraphs(count)}`
    const pages = await pagesOf(cover, chapterOf(`${before}${section(step(7, 4))}`))
    expect(pageWith(pages, 'Title 7')).toBe(pageWith(pages, 'Do this first'))
  })

  it.each(fillings)(
    'a box stands with the step that it guards (after %i paragraphs)',
    async count => {
      const box = `<section class="box warning"><p class="signal"><span class="word">WARNING</span></p><p>Mind this.</p></section>`
      const before = `<h2>Howto</h2>${paragraphs(count)}`
      const pages = await pagesOf(cover, chapterOf(`${before}${box}${step(7, 4)}`))
      expect(pageWith(pages, 'Title 7')).toBe(pageWith(pages, 'Mind this'))
    },
  )
})

it('a step that is longer than a page loses nothing', async () => {
  const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${step(7, 60)}`))
  const text = pages.map(page => page.text).join('\n')
  for (let act = 1; act <= 60; act++) expect(text).toContain(`Act 7.${act}`)
})

it.each([1, 20, 45, 70, 95])('notes fill the sheets of a book (%i paragraphs)', async count => {
  const pages = await pagesOf(cover, chapterOf(paragraphs(count)), notes, back)
  expect(pages.length % 4).toBe(0)
  expect(pages.at(-1)?.text).toContain('What do you need?')
  expect(pages.filter(page => page.text.includes('Write.')).length).toBeLessThan(4)
})

it('a chapter begins on a left page', async () => {
  const pages = await pagesOf(cover, chapterOf(paragraphs(3)), chapterOf('<p>Two.</p>', 'Two', '2'))
  for (const title of ['Keepsake', 'Two']) {
    const page = pages.find(({lines}) =>
      lines.some(line => line.text.includes(title) && line.size > 20),
    )
    expect((page?.number ?? 1) % 2).toBe(0)
  }
})
