import {beforeAll, expect, it} from 'vitest'
import {guide, noFacts} from '../model/build.ts'
import {bookOf, chapterOf, themeOf} from './book-of.ts'
import {type ReadPage, readPages} from './read-pages.ts'
import {type Painted, readShapes} from './read-shapes.ts'

/**
 * Pages of the house style that are pages of their own: cover `01`, notes `11`, colophon `14`, part
 * opener `15`, review `16`. Heights are those of the pictures, in points; ours may be a point away.
 */
const cover = `<article class="title-page" lang="en" dir="ltr"><p class="label">Field handbook</p><h1>Steady Hands</h1>
<p class="subtitle">Seven tools</p><p class="imprint">English</p><p class="imprint">edition 1.2</p>
<p class="imprint publisher">The Handbook Circle</p></article>`
const colophon = `<article class="colophon" lang="en" dir="ltr"><h1>Steady Hands</h1>
<p>Seven tools for safer devices.<br/>Edition 1.2, English, March 2026.</p><dl class="facts">
<dt>Is this copy genuine?</dt><dd>Check the PDF against the signed list.</dd>
<dd><code>7C1E 90B4 52FD 08AA 613B</code><br/><code>E977 04CD 2F18 B3A6 4E0D</code></dd>
<dt>Typefaces</dt><dd>Two, under a free licence.</dd></dl></article>`
const part = `<article class="part" id="accounts" lang="en" dir="ltr"><p class="label">Part A</p><h1>Accounts</h1>
<p class="lead">Most break-ins begin with one password<br/>that<br/>was<br/>used twice.</p><p class="measure">About 75 minutes</p>
<ol class="entries"><li><a href="#chapter-1"><span class="number">1</span> <span class="title">Keepsake</span></a><p class="measure">passwords</p></li></ol></article>`
const questions = ['Who?', 'Where?'].map((text, at) => `<li value="${at + 1}"><p>${text}</p></li>`)
const review = `<section class="topic review" id="review"><h2>Check what you know</h2><p class="hint">Answer without looking.</p>
<ol class="questions">${questions.join('')}</ol></section>`
const notes =
  '<article class="notes" lang="en" dir="ltr"><h1>Notes</h1><p>Write no passwords here.</p></article>'

let pages: readonly ReadPage[] = []
let shapes: readonly Painted[] = []
const theme = themeOf()
const [left = 0] = theme.page.margins

beforeAll(async () => {
  const chapter = {
    kind: 'chapter' as const,
    number: 1,
    guide: guide('keepsake', [], {id: 'chapter-1', facts: {...noFacts, needs: ['passwords']}}),
  }
  const before = chapterOf('<p>Words.</p>')
  const {bytes} = await bookOf(
    [cover, colophon, part, before.replace('</article>', `${review}</article>`), notes],
    {handbook: {chapters: [chapter]}},
  )
  pages = await readPages(bytes)
  shapes = await readShapes(bytes)
})

function pageWith(words: string): ReadPage {
  const page = pages.find(({text}) => text.includes(words))
  if (page === undefined) throw new Error(`no page has "${words}"`)
  return page
}

function baseline(words: string, on = words): number {
  const drawn = pageWith(on).drawn.find(({text, y}) => text.startsWith(words) && inFrame(y))
  if (drawn === undefined) throw new Error(`"${words}" is not on the page of "${on}"`)
  return drawn.y
}

/** Below the running head; feet and covers' imprints begin with other words. */
function inFrame(y: number): boolean {
  return y > 45 && y < 560
}

function near(found: number, mockup: number, what: string): void {
  expect(Math.abs(found - mockup), `${what}: ${found}, in the mockup ${mockup}`).toBeLessThan(1)
}

it('the colophon is text under small titles, a key in two lines', () => {
  const on = 'Is this copy genuine?'
  const at = (words: string) => baseline(words, on)
  near(at('Two, under'), 542.4, 'its last line')
  near(at('Seven tools') - at('Steady'), 22.1, 'text below the title')
  near(at('Edition') - at('Seven tools'), 13, 'leading')
  near(at('Is this') - at('Edition'), 21, 'a small title')
  near(at('Check') - at('Is this'), 13.2, 'text below a small title')
  near(at('7C1E') - at('Check'), 17.3, 'the key')
  near(at('E977') - at('7C1E'), 12.6, 'its second line')
  near(at('Typefaces') - at('E977'), 21, 'the next small title')
  const key = pageWith(on).lines.find(({text}) => text.startsWith('7C1E'))
  near((key?.right ?? 0) - (key?.x ?? 0), 143.5, 'its width')
})

it('the cover has its title, names and imprint where `01` has them', () => {
  near(baseline('Steady', 'Field handbook'), 121, 'the title')
  near(baseline('Keepsake', 'Field handbook'), 102.7, 'a name beside its tab')
  near(baseline('passwords', 'Field handbook'), 113.3, 'what it is for')
  near(baseline('English', 'Field handbook'), 557.4, 'the imprint')
  const page = pageWith('Field handbook')
  const publisher = page.drawn.find(({text}) => text.startsWith('The Handbook'))
  expect(publisher?.right).toBeCloseTo(theme.page.width - left, 0)
  expect(publisher?.y).toBe(baseline('English', 'Field handbook'))
})

it('large titles begin where the eye sees the start of the frame', () => {
  for (const words of ['Steady', 'Accounts']) {
    const title = pages.flatMap(({drawn}) => drawn).find(one => one.text.startsWith(words))
    expect((left - (title?.x ?? 0)) / (title?.size ?? 1)).toBeCloseTo(0.045, 2)
  }
})

it('a part opens as `15` does', () => {
  const at = (words: string) => baseline(words, 'Part A')
  near(at('Part A'), 333.7, 'its label')
  near(at('Accounts'), 382.7, 'its title')
  near(at('Most'), 414.2, 'its lead')
  near(at('About 75') - at('used twice'), 28.7, 'its minutes')
})

it('questions stand as in `16`, on a page of their own', () => {
  const {text, number, drawn} = pageWith('Check what you know')
  expect(text).not.toContain('Words.')
  near(baseline('Check', 'Check what you know'), 75, 'the title')
  near(baseline('Answer without'), 94.7, 'the hint')
  for (const start of ['Check', 'Answer']) {
    expect(drawn.find(one => one.text.startsWith(start))?.x).toBeCloseTo(left, 1)
  }
  const rules = shapes.filter(
    ({page, height, x}) => page === number && height < 0.8 && x < left + 1,
  )
  near(rules[0]?.y ?? 0, 111.8, 'the rule above the first question')
  near((rules[1]?.y ?? 0) - (rules[0]?.y ?? 0), 76.8, 'from question to question')
})

it('notes have a hint and twenty lines', () => {
  const {number} = pageWith('Write no passwords')
  near(baseline('Notes', 'Write no'), 75, 'the title')
  near(baseline('Write no'), 94.7, 'the hint')
  const lines = shapes.filter(
    ({page, height, width}) => page === number && height < 0.8 && width > 300,
  )
  expect(lines.length).toBe(20)
  near(lines[0]?.y ?? 0, 121.4, 'the first line')
  near(lines[19]?.y ?? 0, 520.6, 'the last line')
})
