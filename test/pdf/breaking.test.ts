import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import sharp from 'sharp'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {bookOf, chapterOf, themeOf} from './book-of.ts'
import {type ReadPage, readPages} from './read-pages.ts'
import {type Painted, readShapes} from './read-shapes.ts'

const cover = '<article class="title-page" lang="en" dir="ltr"><h1>Steady Hands</h1></article>'
const notes = '<article class="notes" lang="en" dir="ltr"><h1>Notes</h1><p>Write.</p></article>'
const back = `<article class="back-cover" lang="en" dir="ltr"><h1>What do you need?</h1>
<ol class="entries"><li><a href="#chapter-1"><span class="number">1</span> <span class="title">One</span></a></li></ol></article>`

/** Where the foot of a page begins; points from its top. */
const foot = 550

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

it('a section below a long list begins a page with its first step, and leaves the list', async () => {
  const things = Array.from({length: 14}, (_, at) => `<li><p>Thing ${at + 1}</p></li>`).join('')
  const list = `<ul class="bullets">${things}</ul>`
  const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${list}${section(step(7, 12))}`))
  expect(pageWith(pages, 'Title 7')).toBe(pageWith(pages, 'Open the box'))
  expect(pageWith(pages, 'Title 7')).toBe(pageWith(pages, 'Act 7.12'))
  expect(pageWith(pages, 'Thing 14')).toBe(pageWith(pages, 'Howto'))
  expect(pageWith(pages, 'Title 7')).toBe(pageWith(pages, 'Howto') + 1)
})

it('a rule is never the last thing on a page, however long the step that it stands above', async () => {
  const {rules} = themeOf()
  const isThick = ({height, colour}: Painted) =>
    Math.abs(height - rules.section.width) < 0.01 && colour === rules.section.colour
  for (const [count, acts] of [6, 10].flatMap(one =>
    [18, 19, 20, 21].map(two => [one, two] as const),
  )) {
    const inner = section(step(7, acts))
      .replace('<p>Do this first.</p>', '')
      .replace(/\bh3\b/g, 'h4')
    const deep = `<section class="section" id="deep"><h3>Deep</h3>${inner}</section>`
    const second = `<section class="topic howto" id="topic-2"><h2>Two</h2>${deep}`
    const chapter = chapterOf(`<h2>One</h2>${paragraphs(count)}</section>${second}`)
    const {bytes} = await bookOf([cover, chapter])
    const pages = await readPages(bytes)
    const thick = (await readShapes(bytes)).filter(isThick)
    expect(thick).toHaveLength(3)
    for (const {page, y} of thick) {
      const below = pages[page - 1]?.lines.filter(line => line.y > y && line.y < foot) ?? []
      expect([count, acts, page, below.length > 0]).toEqual([count, acts, page, true])
    }
  }
})

/** Thin lines over the whole measure that an author drew, not those of steps or boxes. */
async function breaksIn(bytes: Uint8Array) {
  const {rules, page} = themeOf()
  const {width} = rules.table
  return (await readShapes(bytes)).filter(
    one => Math.abs(one.height - width) < 0.01 && one.x >= page.margins[0] + page.column - 0.01,
  )
}

it('a line between two thoughts stands with the second, and never ends a page', async () => {
  const places: number[] = []
  for (let count = 8; count < 20; count++) {
    const blocks = `<h2>Howto</h2>${paragraphs(count)}<hr/><p>Another thought.</p>`
    const {bytes} = await bookOf([cover, chapterOf(blocks)])
    const pages = await readPages(bytes)
    const [only, second] = await breaksIn(bytes)
    expect([count, only?.page, second]).toEqual([
      count,
      pageWith(pages, 'Another thought'),
      undefined,
    ])
    places.push(only?.y ?? 0)
  }
  expect(Math.max(...places)).toBeGreaterThan(foot - 60)
})

it.each([
  ['a section', `<p>Read this.</p><hr/>${section(step(7, 2))}`],
  ['a step', `${step(7, 2).replace('</section>', '<hr/></section>')}${step(8, 2)}`],
  ['a topic', '<p>Read this.</p><hr/>\n'],
])('a line that ends %s parts it from nothing, and is left out', async (_, blocks) => {
  const {bytes} = await bookOf([cover, chapterOf(`<h2>Howto</h2>${blocks}`)])
  expect(await breaksIn(bytes)).toEqual([])
})

describe('a row of a table that is a title of those below it', () => {
  const row = (...cells: readonly string[]) =>
    `<tr>${cells.map(words => `<td>${words}</td>`).join('')}</tr>`
  const plain = (name: string) => Array.from({length: 8}, (_, at) => row(`${name}${at}`, 'used'))
  const empty = (name: string) => Array.from({length: 8}, (_, at) => row(`${name}${at}`, ''))
  const kinds: readonly (readonly [string, string, readonly string[]])[] = [
    ['strong among rows to fill in', '<strong>Title</strong>', [...empty('a'), ...empty('b')]],
    ['plain among rows of more cells', 'Title', [...plain('a'), ...plain('b')]],
  ]

  it('has the width of the table', async () => {
    const long = 'A title of so many words that one column has no room'
    const body = [...empty('a'), row(`<strong>${long}</strong>`, ''), ...empty('b')].join('')
    const heads = ['Head', 'The sum of all of it'].map(one => `<th scope="col">${one}</th>`)
    const table = `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${body}</tbody></table>`
    const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${table}`))
    const lines = pages.flatMap(page => page.lines.map(({text}) => text))
    expect(lines.filter(text => text.startsWith('A title') || text === long)).toEqual([long])
  })

  it.each(kinds)('stands with the next one: %s', async (_, title, rows) => {
    let last = 0
    for (let count = 4; count < 16; count++) {
      const body = [...rows.slice(0, 8), row(title, ''), ...rows.slice(8)].join('')
      const table = `<table><thead><tr><th scope="col">Head</th><th scope="col">Sum</th></tr></thead><tbody>${body}</tbody></table>`
      const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${paragraphs(count)}${table}`))
      expect([count, pageWith(pages, 'Title')]).toEqual([count, pageWith(pages, 'b0')])
      last = Math.max(
        last,
        ...pages.flatMap(({lines}) => lines.filter(({text}) => text === 'Title').map(({y}) => y)),
      )
    }
    expect(last).toBeGreaterThan(foot - 60)
  })
})

it('the last row of a table is not alone on its page', async () => {
  const rows = Array.from({length: 9}, (_, at) => `<tr><td>row${at}</td><td>used</td></tr>`)
  const table = `<table><thead><tr><th scope="col">Name</th><th scope="col">Use</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const seen = new Set<number>()
  for (let count = 4; count < 16; count++) {
    const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${paragraphs(count)}${table}`))
    const parts = pages.map(({text}) => text.match(/row\d/g) ?? []).filter(part => part.length > 0)
    expect(parts.flat()).toHaveLength(9)
    expect([count, parts.at(-1)?.length]).not.toEqual([count, 1])
    seen.add(parts.length)
  }
  expect([...seen].sort()).toEqual([1, 2])
})

it('a title stands with its table, even if that just does not fit on the rest of its page', async () => {
  const first = `<h2>One</h2>${paragraphs(41)}</section>`
  let parted = 0
  for (const [lead, lines] of [1, 2, 3].flatMap(one =>
    [24, 25, 26, 27, 28, 29, 30].map(two => [one, two] as const),
  )) {
    const cell = Array.from({length: lines}, (_, at) => `line${at}`).join('<br/>')
    const table = `<table><tbody><tr><td>row0</td><td>${cell}</td></tr><tr><td>row1</td><td>b</td></tr></tbody></table>`
    const inner = `<section class="section" id="part"><h3>Below it</h3>${table}</section>`
    const second = `<section class="topic howto" id="topic-2"><h2>Two</h2>${'<p>Lead.</p>'.repeat(lead)}${inner}`
    const pages = await pagesOf(cover, chapterOf(`${first}${second}`))
    const at = pageWith(pages, 'Below it')
    expect([lead, lines, at]).toEqual([lead, lines, pageWith(pages, 'row0')])
    if (pageWith(pages, 'row1') > at) parted++
  }
  expect(parted).toBeGreaterThan(0)
})

it('a row without words has room for those of the reader', async () => {
  const row = (words: string) => `<tr><td>${words}</td><td></td></tr>`
  const table = `<table><thead><tr><th scope="col">Name</th><th scope="col">Day</th></tr></thead><tbody>${['Ann', '', '', ''].map(row).join('')}</tbody></table><p>After it.</p>`
  const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${table}`))
  const lines = pages.flatMap(page => page.lines)
  const yOf = (words: string) => lines.find(({text}) => text.startsWith(words))?.y ?? 0
  const {type, facts} = themeOf()
  const one = type.table.leading + facts.padding[1] + facts.padding[3]
  expect(yOf('After') - yOf('Ann')).toBeGreaterThan(4 * one)
})

it('a title stands with its text, even if the box below that goes over to the next page', async () => {
  const box = `<section class="box warning"><p class="signal"><span class="word">WARNING</span></p>${'<p>Mind this.</p>'.repeat(4)}</section>`
  const inner = (last: string) =>
    `<section class="section" id="part"><h3>Before</h3><p>Read it.</p><p>Then go on.</p>${box}${last}</section>`
  const seen = new Set<string>()
  for (let count = 8; count < 20; count++) {
    const text = (last: string) => chapterOf(`<h2>Howto</h2>${paragraphs(count)}${inner(last)}`)
    const pages = await pagesOf(cover, text(''))
    expect(pageWith(pages, 'Before')).toBe(pageWith(pages, 'Then go on'))
    if (pageWith(pages, 'Mind this') > pageWith(pages, 'Before')) seen.add('parted')
    const guarded = await pagesOf(cover, text(step(7, 2)))
    expect(pageWith(guarded, 'Before')).toBe(pageWith(guarded, 'Title 7'))
  }
  expect([...seen]).toEqual(['parted'])
})

it.each(['section', 'aside'])('a %s that ends with a label holds nothing after it', async name => {
  const level = name === 'section' ? 'warning' : 'note'
  const box = `<${name} class="box ${level}"><p class="signal"><span class="word">MIND</span></p><p>This.</p><p class="label">Ask us.</p></${name}>`
  for (const count of [18, 19, 20, 21, 22]) {
    const pages = await pagesOf(
      cover,
      chapterOf(`<h2>Howto</h2>${paragraphs(count)}${box}${step(7, 20)}`),
    )
    expect(pageWith(pages, 'Ask us')).toBe(pageWith(pages, 'This.'))
  }
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

describe('a step that is taller than a page', () => {
  const plate = async (width: number, height: number) => {
    const screen = sharp({create: {width, height, channels: 3, background: '#dde'}})
    const bytes = await screen.png().toBuffer()
    return {name: 'a.png', bytes, width, height, density: 1, mediaType: 'image/png'} as const
  }
  const act = (number: number) =>
    `<li class="instruction" value="${number}"><p>Act ${number}</p></li>`
  const tall = (acts: number) => {
    const title = '<h4 class="step-title"><span class="number">3</span> Title</h4>'
    const figure = '<figure><img class="plate" src="a.png" alt="a window"/></figure>'
    const list = Array.from({length: acts}, (_, at) => act(at + 1)).join('')
    return `<section class="step" id="s3">${title}${figure}<ol class="callouts">${list}</ol></section>`
  }
  async function set(acts: number, width: number, height: number) {
    const reports: Diagnostic[] = []
    const report = (one: Diagnostic) => void reports.push(one)
    const plates = [await plate(width, height)]
    const chapter = chapterOf(`<h2>Howto</h2>${paragraphs(8)}${tall(acts)}`)
    const {bytes} = await bookOf([cover, chapter], {plates, report})
    const pages = await readPages(bytes)
    const pictures = (await readShapes(bytes)).filter(({kind}) => kind === 'picture')
    const told = reports.filter(({code}) => code === 'pdf/gave-way').map(({message}) => message)
    return {pages, pictures, told}
  }
  const {figure, page} = themeOf()
  const size = {width: 400, height: 400}

  it('is left as it is where it fits', async () => {
    const {pictures, told} = await set(10, 400, 400)
    expect(told).toEqual([])
    expect(pictures[0]?.width).toBeCloseTo(figure.scale.most * size.width, 0)
  })

  it('has a smaller picture, but none in which words cannot be read', async () => {
    const {pages, pictures, told} = await set(15, 400, 400)
    expect(told).toEqual([
      expect.stringMatching(/^the pictures here are smaller .* on page \d+ \(rule 2/),
    ])
    expect(pageWith(pages, 'Act 15')).toBe(pageWith(pages, 'Title'))
    const width = pictures[0]?.width ?? 0
    expect(width).toBeLessThan(figure.scale.most * size.width)
    expect(width).toBeGreaterThanOrEqual(figure.scale.least * size.width - 0.1)
  })

  it('then has its picture beside the text', async () => {
    const {pages, pictures, told} = await set(20, 400, 400)
    expect(told).toEqual([expect.stringMatching(/^the picture stands beside the text/)])
    expect(pageWith(pages, 'Act 20')).toBe(pageWith(pages, 'Title'))
    const right = (pictures[0]?.x ?? 0) + (pictures[0]?.width ?? 0)
    expect(right).toBeCloseTo(page.width - page.margins[2], 0)
  })

  it('is split at last: after two acts at least, and goes on below its number and picture', async () => {
    const {pages, pictures, told} = await set(60, 400, 400)
    expect(told.some(message => message.includes('is split'))).toBe(true)
    expect(pageWith(pages, 'Act 2')).toBe(pageWith(pages, 'Title'))
    const parts = pages.filter(({text}) => /Act \d/.test(text))
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts.slice(1)) {
      expect(part.text.match(/continued/g)).toHaveLength(1)
      const [first] = part.lines.filter(({y}) => y > page.margins[1])
      expect(first?.text).toBe('3 continued')
    }
    expect(pictures.map(one => one.page)).toEqual(parts.map(({number}) => number))
    const text = pages.map(one => one.text).join('\n')
    for (let number = 1; number <= 60; number++) expect(text).toContain(`Act ${number}`)
  })
})

it('a picture that is missing is not shown again where its step goes on', async () => {
  const missing = '<figure class="missing"><p class="placeholder">Picture: a window</p></figure>'
  const long = step(7, 60).replace('<ol', `${missing}<ol`)
  const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${long}`))
  const shown = pages.filter(({text}) => text.includes('Picture: a window'))
  expect(shown.map(({number}) => number)).toEqual([pageWith(pages, 'Title 7')])
})

it.each([12, 13, 14, 15, 16, 17, 18])(
  'addresses stand with the sentence that names them (after %i paragraphs)',
  async count => {
    const links = ['one', 'two'].map(name => `<a href="https://${name}.example/a">${name}</a>`)
    const named = `<p>Read about ${links.join(' and ')}.</p>`
    for (const text of [named, `<ul class="bullets"><li>${named}</li></ul>`]) {
      const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${paragraphs(count)}${text}`))
      expect(pageWith(pages, 'two.example/a')).toBe(pageWith(pages, 'Read about'))
    }
  },
)

it.each([7, 8, 9, 10])(
  'addresses stand with the text that names them, if a footnote ends it (after %i paragraphs)',
  async count => {
    const title = 'A heading with a <a href="https://linked.example/in">link</a> of words'
    const call = '<a class="noteref" href="#n1"><sup>1</sup></a>'
    const note = `<aside class="footnote" id="n1"><p><span class="number">1</span> ${'A note. '.repeat(14)}</p></aside>`
    const last = `<section class="section" id="b"><h3>${title}${call} that is long</h3><p>${'Text below. '.repeat(15)}</p>${note}</section>`
    const first = `<section class="section" id="a"><h3>One</h3>${paragraphs(count)}</section>`
    const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${first}${last}`))
    expect(pageWith(pages, 'linked.example/in')).toBe(pageWith(pages, 'Text below'))
  },
)

it('a box that is longer than a page says on each page what it is', async () => {
  const long = `<section class="box warning"><p class="signal"><span class="word">WARNING</span></p>${paragraphs(90)}</section>`
  const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${long}`))
  const parts = pages.filter(({text}) => text.includes('Sentence'))
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.map(({text}) => text.match(/WARNING( continued)?/g))).toEqual([
    ['WARNING'],
    ...parts.slice(1).map(() => ['WARNING continued']),
  ])
})

it.each([14, 15, 16, 17, 18, 19, 20])(
  'a sentence that ends with a colon stands with its list and its picture (after %i paragraphs)',
  async count => {
    const list = '<ul class="bullets"><li><p>First of them</p></li><li><p>Second</p></li></ul>'
    const table = '<table><tbody><tr><td>Cell</td><td>Other</td></tr></tbody></table>'
    const before = `<h2>Howto</h2>${paragraphs(count)}`
    for (const [after, word] of [
      [list, 'First of them'],
      [table, 'Cell'],
    ] as const) {
      const pages = await pagesOf(cover, chapterOf(`${before}<p>These are they:</p>${after}`))
      expect(pageWith(pages, 'These are they')).toBe(pageWith(pages, word))
    }
  },
)

it('no title stands in the last points of a page', async () => {
  const {page} = themeOf()
  const lowest = page.height - page.margins[3] - page.foot
  for (const count of Array.from({length: 12}, (_, at) => 12 + at)) {
    const after = `<section class="section" id="s"><h3>Lowest</h3>${paragraphs(9)}</section>`
    const pages = await pagesOf(cover, chapterOf(`<h2>Howto</h2>${paragraphs(count)}${after}`))
    const title = pages.flatMap(({lines}) => lines).find(({text}) => text === 'Lowest')
    expect(title?.y, `after ${count} paragraphs`).toBeLessThan(lowest)
  }
})

it('no title, lead or box ends with a short word alone on its line', async () => {
  const words = Array.from({length: 40}, (_, at) => `word${at}`)
  const box = (text: string) =>
    `<section class="box warning"><p class="signal"><span class="word">WARNING</span></p><p>${text}</p></section>`
  const texts = words.map((_, count) => `${words.slice(0, count + 1).join(' ')} is it.`)
  const lead = (text: string) =>
    `<section class="section" id="s"><header class="opener"><h3>${text}</h3><p class="lead">${text}</p></header></section>`
  const pages = await pagesOf(
    cover,
    chapterOf(`<h2>Howto</h2>${texts.map(text => box(text) + lead(text)).join('<p>And on.</p>')}`),
  )
  const lines = pages.flatMap(page => page.lines).map(({text}) => text)
  expect(lines.filter(text => text.endsWith('is it.')).length).toBeGreaterThan(100)
  expect(lines.filter(text => text === 'it.')).toEqual([])
})

it('a last question is never alone on its page', async () => {
  const questions = (count: number) =>
    `<ol class="questions">${Array.from({length: count}, (_, at) => `<li value="${at + 1}"><p>Question ${at + 1}</p></li>`).join('')}</ol>`
  for (let count = 4; count <= 9; count++) {
    const pages = await pagesOf(cover, chapterOf(`<h2>Review</h2>${questions(count)}`))
    expect(pageWith(pages, `Question ${count}`)).toBe(pageWith(pages, `Question ${count - 1}`))
  }
})

describe('two steps that are to be compared', () => {
  const facing = (text: string) => text.replace('class="step"', 'class="step facing"')
  async function set(inner: string, direction: 'ltr' | 'rtl' = 'ltr') {
    const told: string[] = []
    const report = ({code, message}: Diagnostic) =>
      void (code === 'pdf/gave-way' ? told.push(message) : 0)
    const chapter = chapterOf(`<h2>Howto</h2>${inner}`).replace('dir="ltr"', `dir="${direction}"`)
    const {bytes} = await bookOf([cover, chapter], {report, handbook: {direction}})
    const pages = await readPages(bytes)
    return {pages, told, at: (text: string) => pageWith(pages, text)}
  }
  const fillings = [0, 8, 14, 20, 26, 32, 40, 48]

  it.each(fillings)('stand on facing pages (after %i paragraphs)', async count => {
    const {at, told} = await set(
      `${paragraphs(count)}${facing(step(7, 6))}${step(8, 3)}${step(9, 3)}`,
    )
    expect(at('Title 7') % 2).toBe(0)
    expect(at('Act 7.6')).toBe(at('Title 7'))
    expect(at('Title 8')).toBe(at('Title 7') + 1)
    expect(at('Title 9')).toBe(at('Title 8'))
    expect(told).toEqual([])
  })

  it.each(fillings)('bring their opener with them (after %i paragraphs)', async count => {
    const inner = section(`${facing(step(7, 4))}${step(8, 3)}`)
    const {at, told} = await set(`${paragraphs(count)}${inner}`)
    expect(at('Open the box')).toBe(at('Title 7'))
    expect(at('Title 7') % 2).toBe(0)
    expect(at('Title 8')).toBe(at('Title 7') + 1)
    expect(told).toEqual([])
  })

  it('begin in a right-to-left book on the page that is read first', async () => {
    const {at} = await set(`${paragraphs(3)}${facing(step(7, 6))}${step(8, 3)}`, 'rtl')
    expect(at('Title 7') % 2).toBe(0)
    expect(at('Title 8')).toBe(at('Title 7') + 1)
  })

  it('need not be so: where the first takes more than a page, that is told', async () => {
    const {pages, at, told} = await set(`${facing(step(7, 60))}${step(8, 3)}`)
    expect(told).toEqual([
      expect.stringMatching(/is split on page/),
      expect.stringMatching(/^this does not face .* on page \d+ \(rule 8/),
    ])
    expect(at('Title 8')).toBe(pages.findLast(({text}) => text.includes('Act 7.60'))?.number)
  })

  it('a step that nobody marked has no page to itself', async () => {
    const {at} = await set(`${step(7, 6)}${step(8, 3)}`)
    expect(at('Title 8')).toBe(at('Title 7'))
  })

  it('a theme may leave them where they fall, as large print does', async () => {
    const chapter = chapterOf(`<h2>Howto</h2>${facing(step(7, 6))}${step(8, 3)}`)
    const {bytes} = await bookOf([cover, chapter], {theme: 'page: {facing: false}'})
    const pages = await readPages(bytes)
    expect(pageWith(pages, 'Title 8')).toBe(pageWith(pages, 'Title 7'))
    const largePrint = resolve(import.meta.dirname, '../../templates/press/large-print.yaml')
    expect(themeOf(readFileSync(largePrint, 'utf8')).page.facing).toBe(false)
  })
})
