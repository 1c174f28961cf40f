import sharp from 'sharp'
import {beforeAll, expect, it} from 'vitest'
import {guide, noFacts} from '../model/build.ts'
import {bookOf, chapterOf, themeOf} from './book-of.ts'
import {type ReadPage, readPages} from './read-pages.ts'
import {type Painted, readShapes} from './read-shapes.ts'

/**
 * Pages of the house style that are pages of their own: cover `01`, contents `02`, fact sheet `03`,
 * glossary `06`, notes and back cover `11`, colophon `14`, part opener `15`, review `16`. Heights are those of the pictures, in points; ours may be a point away.
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

const names = ['Keepsake', 'Secondkey', 'Courier', 'Strongroom', 'Sidestreet', 'Twinfold', 'Broom']
const row = (number: number, more = '') =>
  `<li><a href="#chapter-${number}"><span class="number">${number}</span> <span class="title">${names[number - 1]}</span></a>${more}</li>`
const contents = `<article class="contents" lang="en" dir="ltr"><h1>Contents</h1><ol class="entries">${names.map((_, at) => row(at + 1)).join('')}</ol></article>`
const glossary = `<article class="glossary" id="glossary" lang="en" dir="ltr"><h1>Glossary</h1><dl class="definitions">
<dt id="a">Administrator</dt><dd>The account that may change the whole computer. You do not need it for daily work.</dd>
<dt id="b">Backup</dt><dd>A second copy.</dd></dl></article>`
const sheet = (
  number: number,
) => `<article class="chapter tool" id="chapter-${number}" lang="en" dir="ltr">
<header class="opener"><h1><span class="number">${number}</span> ${names[number - 1]}</h1>
<div class="download"><p class="label">Download</p><p><a href="https://hb.example/${number}"><span class="address">hb.example/${number}</span></a></p></div>
<nav class="contents"><p class="label">In this chapter</p><ol class="entries"><li><a href="#s${number}"><span class="title">First section</span></a></li><li><a href="#s${number}"><span class="title">Second section</span></a></li></ol></nav></header>
<section class="topic howto" id="s${number}"><h2>First section</h2><p>Words.</p></section></article>`
const back = `<article class="back-cover" lang="en" dir="ltr"><h1>What do you need?</h1>
<ol class="entries">${names.map((_, at) => row(at + 1, '<p class="measure">A need</p>')).join('')}</ol>
<div class="download"><p class="label">Newest edition</p><p><a href="https://hb.example/"><span class="address">hb.example</span></a></p></div>
<p class="imprint">Steady Hands</p><p class="imprint">Edition 1.2</p><p class="imprint">The Handbook Circle</p></article>`

it('contents, fact sheet, glossary and back cover of seven tools stand as in their pictures', async () => {
  const chapters = names.map((name, at) => ({
    kind: 'chapter' as const,
    number: at + 1,
    guide: guide(name.toLowerCase(), [], {id: `chapter-${at + 1}`}),
  }))
  const texts = [cover, contents, ...names.map((_, at) => sheet(at + 1)), glossary, back]
  const {bytes} = await bookOf(texts, {handbook: {chapters}})
  pages = await readPages(bytes)
  shapes = await readShapes(bytes)
  const lowest = pageWith('Contents')
    .drawn.filter(({y}) => inFrame(y))
    .at(-1)
  near(lowest?.y ?? 0, 495, 'the page of the first that is no chapter')
  near(baseline('Administrator'), 99.8, 'the first term')
  const meaning = pageWith('Administrator').lines.find(({text}) => text.endsWith('daily work.'))
  near((meaning?.y ?? 0) - baseline('Administrator'), 12.5, 'its second line')
  near(baseline('Backup') - (meaning?.y ?? 0), 17.3, 'the next term')
  const {number} = pageWith('In this chapter')
  const label = baseline('Download')
  const [rule] = shapes.filter(({page, height}) => page === number && Math.abs(height - 2.5) < 0.1)
  near(label - (rule?.y ?? 0), 17.2, 'the label below the rule')
  near(baseline('hb.example/1', 'Download') - label, 21.2, 'the address')
  near(baseline('Second section') - baseline('First section', 'In this chapter'), 13, 'leading')
  const drawn = baseline('In this chapter') - baseline('First section', 'In this chapter')
  expect(Math.abs(drawn)).toBeLessThan(0.1)
  const on = 'What do you need?'
  near(baseline('hb.example', on), 504.3, 'the newest edition')
  near(baseline('Newest', on), 521.3, 'what it is')
  near(baseline('Edition 1.2', on), 546.7, 'the imprint')
})

it('a step begins as in `04`: its context, or picture and text beside each other, below the title', async () => {
  const dialog = await sharp({create: {width: 300, height: 200, channels: 3, background: '#eef'}})
    .png()
    .toBuffer()
  const plate = {
    name: 'a.png',
    bytes: dialog,
    width: 300,
    height: 200,
    density: 1,
    mediaType: 'image/png',
  } as const
  const act = (text: string) =>
    `<ol class="callouts"><li class="instruction" value="1"><p>${text}</p></li></ol>`
  const step = (number: number, title: string, body: string) =>
    `<section class="step" id="s${number}"><h4 class="step-title"><span class="number">${number}</span> ${title}</h4>${body}</section>`
  const picture =
    '<figure><img class="plate" src="a.png" alt="a dialog" width="300" height="200"/></figure>'
  const {bytes} = await bookOf(
    [
      cover,
      chapterOf(
        step(1, 'Start', `<p>You do it once.</p>${act('Click.')}`) +
          step(2, 'Say', picture + act('Type.')),
      ),
    ],
    {plates: [plate]},
  )
  pages = await readPages(bytes)
  shapes = await readShapes(bytes)
  near(baseline('You do') - baseline('Start'), 17.4, 'context below the title')
  near(baseline('Type.') - baseline('Say'), 21.1, 'an instruction beside a picture')
  const image = shapes.find(({kind}) => kind === 'picture')
  near((image?.y ?? 0) - baseline('Say'), 10.7, 'the picture')
})
