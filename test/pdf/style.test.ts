import sharp from 'sharp'
import {beforeAll, describe, expect, it} from 'vitest'
import {guide, noFacts} from '../model/build.ts'
import {bookOf, chapterOf, themeOf} from './book-of.ts'
import {type Line, type ReadPage, readPages} from './read-pages.ts'
import {type Painted, readShapes} from './read-shapes.ts'

/**
 * The page of `04` in the house style, with its own words: what the style says in numbers is read
 * back from the file. Points; a baseline may be a point away.
 */
const filler = Array.from({length: 30}, () => '<p>Words that fill the page before.</p>').join('')
const intro = `<section class="topic introduction" id="intro">${filler}</section>`
const opener = `<header class="opener"><p class="label">Section 2 of 6</p><p class="measure">3 steps</p>
<h3>Make your locked book</h3><p class="lead">A locked book is one file that holds all your passwords.
One passphrase opens it, and you are the only person who knows that passphrase.</p>
<ul class="ready"><li>Keepsake is installed</li><li>Nobody can see your screen</li></ul></header>`
const acts = [
  'Click <strong>Book</strong> at the top left of the window, above all that is there,<br/>and hold it.',
  'Click <strong>New book</strong>.',
].map((text, at) => `<li class="instruction" value="${at + 1}"><p>${text}</p></li>`)
const box = (level: string, element = 'section') =>
  `<${element} class="box ${level}"><p class="signal"><span class="word">${level.toUpperCase()}</span></p><p>Mind ${level}.</p></${element}>`
const step = `<section class="step" id="s1"><h4 class="step-title"><span class="number">1</span> Start a new book</h4>
<p>You do this once.</p>
<figure><img class="plate" src="a.png" alt="a window" width="640" height="220" data-callouts="1,40,40,60,30"/></figure>
<ol class="callouts">${acts.join('')}</ol><p class="result">A small window asks you for a name.</p></section>`
const second = `<section class="step" id="s2"><h4 class="step-title"><span class="number">2</span> Second</h4><p>Go on.</p></section>`
const boxes = `<section class="topic howto" id="boxes"><h2>Boxes</h2>${filler.slice(0, filler.length / 3)}${['danger', 'warning', 'caution'].map(level => box(level)).join('<p>So.</p>')}<p>So.</p>${box('tip', 'aside')}</section>`

let pages: readonly ReadPage[] = []
let shapes: readonly Painted[] = []
let at = 0

beforeAll(async () => {
  const screen = sharp({create: {width: 640, height: 220, channels: 3, background: '#eef'}})
  const plate = {
    name: 'a.png',
    bytes: await screen.png().toBuffer(),
    width: 640,
    height: 220,
    density: 1,
    mediaType: 'image/png',
  } as const
  const howto = `<section class="section" id="part">${opener}${step}${second}</section>`
  const cover = '<article class="title-page" lang="en" dir="ltr"><h1>Steady Hands</h1></article>'
  const chapter = chapterOf(howto).replace('<section class="topic', `${intro}<section class="topic`)
  const {bytes} = await bookOf([cover, chapter.replace('</article>', `${boxes}</article>`)], {
    plates: [plate],
    handbook: {version: '1.2', date: '2026-03-02'},
  })
  pages = await readPages(bytes)
  at = pages.findIndex(({text}) => text.includes('Section 2 of 6'))
  shapes = await readShapes(bytes)
})

const theme = themeOf()
const [left = 0, top = 0, end = 0] = theme.page.margins
const axis = left + theme.page.column
const right = theme.page.width - end

function line(starts: string): Line {
  const found = pages[at]?.lines.find(({text}) => text.replace(/^\d /, '').startsWith(starts))
  if (found === undefined) throw new Error(`no line "${starts}" on ${pages[at]?.text}`)
  return found
}

function on(page: number, kind: Painted['kind'], more: Partial<Painted>): readonly Painted[] {
  return shapes.filter(
    one =>
      one.page === page &&
      one.kind === kind &&
      Object.entries(more).every(([key, value]) => {
        const own = Reflect.get(one, key)
        return typeof value === 'number' ? Math.abs(own - value) < 0.6 : own === value
      }),
  )
}

describe('the page of a step', () => {
  const page = () => pages[at]?.number ?? 0

  it('has two axes: what is done hangs at one, what is read begins at the other', () => {
    expect([left, axis, right]).toEqual([51, 87, 368.53])
    const starts = (pages[at]?.lines ?? [])
      .filter(({x, y}) => y > top && y < theme.foot.y && x > left - 1 && x < right)
      .map(({x}) => x)
    const discs = axis - 22 + 3.8
    for (const x of starts) {
      const away = [left, axis, discs].map(one => Math.abs(one - x))
      const onPicture = x > axis - 15 && x < axis + 30
      expect(Math.min(...away) < 1 || onPicture, `a line begins at ${x}`).toBe(true)
    }
  })

  it('sets each thing in its size', () => {
    const sizes = ['Make your', 'A locked', 'Keepsake is', 'Start a', 'You do', 'A small'].map(
      words => line(words).size,
    )
    expect(sizes).toEqual([20, 11.5, 10.5, 22, 10.5, 10.5])
  })

  it('stands where the mockup has it', () => {
    const places = {
      'Section 2': 73,
      'Make your': 98.5,
      'A locked': 122,
      'Start a': line('Keepsake is').y + 17.5 + 41.5,
    }
    for (const [words, y] of Object.entries(places)) {
      expect(Math.abs(line(words).y - y), `${words} at ${line(words).y}`).toBeLessThan(1.6)
    }
  })

  it('leads by the grid', () => {
    expect(line('passwords. One').y - line('A locked').y).toBeCloseTo(16, 0)
    const before = (words: string) =>
      Math.max(...(pages[at]?.lines ?? []).map(({y}) => y).filter(y => y < line(words).y - 1))
    expect(line('and hold').y - before('and hold')).toBeCloseTo(14, 0)
    expect(line('Click New').y - line('and hold').y).toBeCloseTo(17.5, 0)
    expect(line('A small').y - line('Click New').y).toBeCloseTo(19.25, 0)
    expect(line('Second').y - line('A small').y).toBeCloseTo(42.9, 0)
  })

  it('has rules, tick box, discs and picture in their measures', () => {
    const [rule] = on(page(), 'fill', {x: left, width: right - left, height: 2.5})
    expect(rule).toMatchObject({colour: '#0b5563'})
    expect(rule?.y).toBeCloseTo(top, 0)
    expect(on(page(), 'fill', {x: left, width: right - left, height: 0.75}).length).toBe(2)
    expect(on(page(), 'stroke', {x: right - 10, width: 10, height: 10}).length).toBe(2)
    expect(on(page(), 'fill', {x: axis - 22, width: 14, height: 14}).length).toBe(2)
    const [picture] = on(page(), 'picture', {x: axis})
    expect(picture?.width).toBeCloseTo(281.5, 0)
    expect((picture?.width ?? 0) / 640).toBeGreaterThanOrEqual(0.4395)
  })

  it('rings its target 1.6 points away, and the disc touches the ring', () => {
    const scale = 281.5 / 640
    const [black] = on(page(), 'stroke', {line: 1.5, colour: '#000000', height: 30 * scale + 4.7})
    expect(black?.x).toBeCloseTo(axis + 40 * scale - 2.35, 0)
    const [, , disc] = [...on(page(), 'fill', {width: 14, height: 14})].sort((a, b) => a.x - b.x)
    expect((disc?.x ?? 0) + 14).toBeCloseTo((black?.x ?? 0) - 0.75, 0)
  })

  it('has the tab of its chapter at its height', () => {
    expect(on(page(), 'fill', {y: 84, width: 34, height: 42, colour: '#0b5563'}).length).toBe(1)
  })

  it('has head and foot on their lines', () => {
    const lines = pages[at]?.lines ?? []
    expect(lines[0]?.y).toBeCloseTo(38.7, 0)
    expect(lines.at(-1)?.y).toBeCloseTo(568.2, 0)
    expect([lines[0]?.size, lines.at(-1)?.size]).toEqual([8.5, 11])
  })
})

describe('the four boxes', () => {
  const pageOf = (words: string) => pages.find(({text}) => text.includes(words))?.number ?? 0

  it.each([
    ['danger', 2.5, 19.5],
    ['warning', 1.5, 21],
    ['caution', 0.75, 20],
  ] as const)(
    '%s has a frame of %f and a bar of %f points, with the rule below it',
    (level, frame, bar) => {
      const page = pageOf(`Mind ${level}`)
      const colour = theme[level].bar.fill
      const rule = theme[level].bar.rule
      const [head] = on(page, 'fill', {colour, height: bar - rule})
      const below = on(page, 'fill', {
        colour: '#000000',
        y: (head?.y ?? 0) + (head?.height ?? 0),
        height: rule,
      })
      expect(below.length).toBe(level === 'danger' ? 0 : 1)
      expect(head?.x).toBeCloseTo(left + frame, 0)
      expect(head?.width).toBeCloseTo(right - left - 2 * frame, 0)
      expect(on(page, 'stroke', {line: frame, colour: theme[level].frame.colour})).not.toEqual([])
    },
  )

  it('a tip has a bar of 3 points and no frame', () => {
    const tip = on(pageOf('Mind tip'), 'fill', {x: left, width: 3, colour: '#0b5563'})
    expect(tip.length).toBe(1)
  })
})

describe('lists at the end, and boxes,', () => {
  const group = (title: string, items: number) =>
    `<section class="section"><h2>${title}</h2><ul class="tasks">${Array.from({length: items}, (_, item) => `<li class="todo"><p>${title} ${item + 1}</p></li>`).join('')}</ul></section>`
  const front = '<article class="title-page" lang="en" dir="ltr"><h1>Steady Hands</h1></article>'
  const listsOf = (...groups: readonly string[]) =>
    bookOf([
      front,
      `<article class="checklists" lang="en" dir="ltr"><h1>Checklists</h1>${groups.join('')}</article>`,
    ])

  it('group their tick boxes as `17` does', async () => {
    const counts = [3, 3, 4, 4]
    const {bytes} = await listsOf(...counts.map((count, at) => group(`When ${at}`, count)))
    const rules = (await readShapes(bytes)).filter(({page, width}) => page === 2 && width > 200)
    const mockup = [90.7, 175.7, 259.9, 361.5]
    expect(rules.length).toBe(mockup.length)
    const off = rules.map(({y}, at) => Math.abs(y - (mockup[at] ?? 0)))
    expect(Math.max(...off)).toBeLessThan(0.8)
  })

  it.each([22, 23, 24, 25, 26, 27])('leave no last thing alone on a page (%i)', async count => {
    const {bytes} = await listsOf(group('Act', count))
    const read = await readPages(bytes)
    const [last, before] = [`Act ${count}`, `Act ${count - 1}`].map(
      text => read.find(({lines}) => lines.some(line => line.text === text))?.number,
    )
    expect(last).toBe(before)
  })

  it.each([1, 9])('give the names of chapters room in the contents of %i', async count => {
    const numbers = Array.from({length: count}, (_, index) => String(index + 1))
    const rows = numbers.map(
      number =>
        `<li><a href="#chapter-${number}"><span class="number">${number}</span> <span class="title">Keepsake</span></a><p class="measure">12 sections</p>${count > 1 ? '' : '<ol class="entries"><li><a href="#topic-1">First topic</a></li></ol>'}</li>`,
    )
    const contents = `<article class="contents" lang="en" dir="ltr"><h1>Contents</h1><ol class="entries">${rows.join('')}</ol></article>`
    const chapters = numbers.map((number, index) => ({
      kind: 'chapter' as const,
      number: index + 1,
      guide: guide(`keepsake${number}`, [], {
        id: `chapter-${number}`,
        facts: {...noFacts, needs: ['Secure passwords']},
      }),
    }))
    const texts = numbers.map(number => chapterOf('<p>Words.</p>', 'Keepsake', number))
    const {bytes} = await bookOf([front, contents, ...texts], {handbook: {chapters}})
    const rules = (await readShapes(bytes)).filter(({page, width}) => page === 3 && width > 200)
    const page = (await readPages(bytes))[2]
    const lines = page?.lines ?? []
    const baseline = (words: string) => page?.drawn.find(({text}) => text.includes(words))?.y ?? 0
    // Mockup `02`: title, name of the first chapter, its number.
    expect(Math.abs(baseline('Contents') - 67.4)).toBeLessThan(0.8)
    expect(Math.abs(baseline('Keepsake') - 101)).toBeLessThan(0.8)
    const counts = lines.filter(({text}) => text.includes('12 sections'))
    expect(counts.length).toBe(count)
    const below = [...rules.map(({y}) => y), lines.find(({text}) => /topic/.test(text))?.y ?? 1e4]
    for (const {y} of counts) {
      expect(Math.min(...below.filter(other => other > y)) - y).toBeGreaterThan(count > 1 ? 6 : 25)
    }
  })

  it('set the words of every box on the axis, however thick its frame', async () => {
    const all = ['danger', 'warning', 'caution'].map(level => box(level)).join('<p>So.</p>')
    const {bytes} = await bookOf([front, chapterOf(all)])
    const lines = (await readPages(bytes)).flatMap(page => page.lines)
    const words = lines.filter(({text}) => /^(DANGER|WARNING|CAUTION|Mind .*)$/.test(text))
    expect(words.length).toBe(6)
    for (const {x, text} of words) expect([text, Math.abs(x - axis) < 0.6]).toEqual([text, true])
  })

  it('say the harm of a box large, if its author wrote it in bold above the rest', async () => {
    const hazard = '<p><strong>Nobody can reset it.</strong></p>'
    const own = (inner: string) =>
      `<section class="box warning"><p class="signal"><span class="word">WARNING</span></p>${inner}</section>`
    const {bytes} = await bookOf([
      front,
      chapterOf(`${own(`${hazard}<p>All is lost.</p>`)}<p>So.</p>${own(hazard)}`),
    ])
    const lines = (await readPages(bytes)).flatMap(page => page.lines)
    const sizes = lines.filter(({text}) => text === 'Nobody can reset it.').map(({size}) => size)
    expect(sizes).toEqual([theme.type.heading.size, theme.type.body.size])
  })
})

it('text, lists and pictures stand clear of the box above them', async () => {
  const front = '<article class="title-page" lang="en" dir="ltr"><h1>Steady Hands</h1></article>'
  const list = '<ol class="callouts"><li class="instruction" value="1"><p>Click it.</p></li></ol>'
  const after = (next: string) => `<p>Before.</p>${box('caution')}${next}<p>Between.</p>`
  const {bytes} = await bookOf([front, chapterOf(after('<p>Text.</p>') + after(list))])
  const read = (await readPages(bytes)).flatMap(page => page.drawn)
  const frames = (await readShapes(bytes)).filter(
    ({kind, line, width}) => kind === 'stroke' && Math.abs(line - 0.75) < 0.1 && width > 300,
  )
  const feet = frames.map(({y, height}) => y + height)
  for (const words of ['Text.', 'Click it.']) {
    const y = read.find(({text}) => text === words)?.y ?? 0
    const gaps = feet.map(foot => y - foot).filter(gap => gap > 0)
    // Ascent of the line and half the frame.
    expect(Math.abs(Math.min(...gaps) - 10.5 - 9.975), words).toBeLessThan(1)
  }
})
