import {expect, it} from 'vitest'
import type {Inline} from '../../src/model/inline.ts'
import {
  box,
  guide,
  handbook,
  item,
  link,
  list,
  noFacts,
  paragraph,
  section,
  span,
  step,
  text,
  topic,
} from '../model/build.ts'
import {inner, laidOut} from './laid-out.ts'

it('a step without a title of its own is headed by its number as written', async () => {
  const steps = [step('1', [paragraph('Go.')]), step('4', [], {ordinal: 2})]
  const xhtml = await inner(guide('tool', [topic('', {role: 'introduction', steps})]))
  expect(xhtml).toBe(
    '<section class="step" id="tool-introduction-step-1"><h2 class="step-title">' +
      '<span class="word">Step </span><span class="number">1</span></h2><p>Go.</p></section>' +
      '<section class="step" id="tool-introduction-step-2"><h2 class="step-title">' +
      '<span class="word">Step </span><span class="number">4</span></h2></section>',
  )
})

it("a step's own title stands beside its number", async () => {
  const steps = [step('1', [], {title: [text('Start')], qualifier: [text('Firefox')]})]
  const xhtml = await inner(guide('tool', [topic('', {role: 'introduction', steps})]))
  expect(xhtml).toContain(
    '<span class="number">1</span> <span class="qualifier">(Firefox)</span> Start</h2>',
  )
})

it('headings never jump: chapter, topic, section, deeper section, step', async () => {
  const deep = section('Deep', {steps: [step('1', [])]})
  const sections = [section('Wide', {sections: [deep], steps: [step('1', [])]})]
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto', {sections})])]))
  const levels = [...text('tool').matchAll(/<h(\d)/g)].map(match => Number(match[1]))
  expect(levels).toEqual([1, 2, 3, 4, 4, 5])
})

it('a procedure without a title stands under the heading before it', async () => {
  const procedure = section('', {blocks: [paragraph('Then:')], steps: [step('1', [])]})
  const xhtml = await inner(guide('tool', [topic('Howto', {sections: [procedure]})]))
  expect(xhtml).toContain('<section class="procedure" id="tool-howto-section-1"><p>Then:</p>')
  expect(xhtml).toContain('<h3 class="step-title">')
})

it('an introduction has no heading, so that it opens the chapter', async () => {
  const sections = [section('Why')]
  const intro = topic('Introduction', {role: 'introduction', sections})
  const xhtml = await inner(guide('tool', [intro]))
  expect(xhtml).toBe('<section class="section" id="tool-introduction-why"><h2>Why</h2></section>')
})

it('a premise is framed as a whole, once', async () => {
  const blocks = [paragraph('Read it.')]
  const premise = topic('Important premise', {role: 'premise', blocks})
  const framed =
    '<h2>Important premise</h2><aside class="box note"><p class="signal">' +
    '<span class="word">Before you start</span></p><p>Read it.</p></aside>'
  expect(await inner(guide('tool', [premise]))).toBe(framed)
  const own = [box('note', blocks, {origin: 'premise'})]
  expect(await inner(guide('tool', [{...premise, blocks: own}]))).toBe(framed)
})

it('a chapter opens with its facts and where to get the tool, as far as they are given', async () => {
  const facts = {
    ...noFacts,
    needs: ['Passwords'],
    platforms: ['Windows', 'Linux'],
    version: '1.10',
    admin: false,
    minutes: 50,
    checked: '2026-03-14',
    license: [link('GPL', 'https://gnu.example/gpl')],
    websites: ['https://tool.example/'],
    downloads: ['https://tool.example/get'],
  }
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto')], {facts})]))
  expect(text('tool')).toContain(
    '<header class="opener"><h1><span class="number">1</span> tool</h1><dl class="facts">' +
      '<dt>What it is for</dt><dd>Passwords</dd><dt>Works on</dt><dd>Windows, Linux</dd>' +
      '<dt>Version</dt><dd>1.10 · Checked 14 March 2026</dd>' +
      '<dt>Licence</dt><dd><a href="https://gnu.example/gpl">GPL</a></dd>' +
      '<dt>Admin rights</dt><dd>Not needed</dd><dt>Time</dt><dd>About 50 minutes</dd>' +
      '<dt>Website</dt><dd><a href="https://tool.example/">' +
      '<span class="address">tool.example</span></a></dd></dl>' +
      '<div class="download"><p class="label">Download</p><p><a href="https://tool.example/get">' +
      '<span class="address">tool.example/get</span></a></p></div></header>',
  )
})

it('a short introduction stands under the name, and is still where links to it lead', async () => {
  const blocks = [paragraph('A locked book.')]
  const intro = topic('Introduction', {role: 'introduction', blocks})
  const alone = await laidOut(handbook([guide('tool', [intro, topic('Howto')])]))
  expect(alone.text('tool')).toContain(
    '</h1><p class="lead" id="tool-introduction">A locked book.</p></header>' +
      '<section class="topic howto"',
  )
  const longer = {...intro, blocks: [...blocks, paragraph('More.')]}
  const {text} = await laidOut(handbook([guide('tool', [longer])]))
  expect(text('tool')).toContain(
    '<p class="lead">A locked book.</p></header>' +
      '<section class="topic introduction" id="tool-introduction"><p>More.</p></section>',
  )
})

it('a long first paragraph, or one with a footnote, stays in the introduction', async () => {
  const note: Inline = {kind: 'footnote', blocks: [paragraph('n')], number: 0, id: '', span}
  for (const first of [paragraph('word '.repeat(60)), paragraph('Short.', note)]) {
    const intro = topic('Introduction', {role: 'introduction', blocks: [first]})
    const {text} = await laidOut(handbook([guide('tool', [intro])]))
    expect(text('tool')).not.toContain('class="lead"')
    expect(text('tool')).toContain('id="tool-introduction"><p>')
  }
})

it('a chapter lists its parts, tasks by number, and each task says where in it it stands', async () => {
  const sections = [
    section('Get it', {steps: [step('1', []), step('2', [])]}),
    section('About it'),
    section('Use it', {sections: [section('', {steps: [step('1', []), step('2', [])]})]}),
  ]
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto', {sections})])]))
  const list = /<nav class="contents">(.*)<\/nav>/.exec(text('tool'))?.[1]
  expect(list?.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ')).toBe(
    ' In this chapter 1 Get it About it 2 Use it ',
  )
  expect(list).toContain('<li><a href="#tool-howto-use-it"><span class="number">2</span> ')
  expect(text('tool')).toContain(
    'id="tool-howto-use-it"><header class="opener"><p class="label">Section 2 of 2</p>' +
      '<p class="measure">2 steps</p><h3>Use it</h3></header><section class="procedure"',
  )
  expect(text('tool')).toContain('id="tool-howto-about-it"><h3>About it</h3></section>')
})

it('a chapter with one topic and no more has no list of its parts', async () => {
  const {text} = await laidOut(handbook([guide('tool', [topic('Why')])]))
  expect(text('tool')).not.toContain('<nav')
})

it('what to have ready is a list to tick off', async () => {
  const facts = {...noFacts, ready: [[text('A pen')], [text('A sheet')]]}
  const book = await laidOut(handbook([guide('tool', [topic('Howto')], {facts})]))
  expect(book.text('tool')).toContain(
    '<p class="label">Have ready</p><ul class="ready"><li>A pen</li><li>A sheet</li></ul>',
  )
})

it('the contents say how many sections a chapter has, and how long it takes', async () => {
  const sections = ['a', 'b'].map(title => section(title, {steps: [step('1', [])]}))
  const facts = {...noFacts, minutes: 50}
  const {text} = await laidOut(handbook([guide('tool', [topic('T', {sections})], {facts})]))
  expect(text('contents')).toContain('</a><p class="measure">2 sections · about 50 minutes</p><ol')
})

it('a fact that says nothing leaves no row', async () => {
  const facts = {...noFacts, version: 'N/A', difficulty: '-', platforms: ['none']}
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto')], {facts})]))
  expect(text('tool')).not.toContain('<dl')
})

it('a chapter without facts has no empty fact sheet', async () => {
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto')])]))
  expect(text('tool')).not.toContain('<dl')
})

it('a topic in another language than its chapter says so', async () => {
  const {text} = await laidOut(handbook([guide('tool', [topic('نص', {language: 'ar'})])]))
  expect(text('tool')).toContain('id="tool-howto" lang="ar" dir="rtl"')
})

it('the title page says only what the edition gives', async () => {
  const given = {subtitle: 'Two tools', version: '2', date: '2026-03', publisher: 'A group'}
  const {text} = await laidOut(handbook([], {title: 'First aid', ...given}))
  expect(text('title-page')).toBe(
    '<article class="title-page" lang="en" dir="ltr"><p class="label">Handbook</p>' +
      '<h1>First aid</h1><p class="subtitle">Two tools</p>' +
      '<p class="imprint">English · edition 2 · March 2026</p>' +
      '<p class="imprint publisher">A group</p></article>',
  )
  const bare = await laidOut(handbook([]))
  expect(bare.text('title-page')).not.toContain('<p')
})

it('the colophon gives licence and date, and is left out where there is nothing to say', async () => {
  const {text} = await laidOut(handbook([], {license: 'CC BY-SA 4.0'}))
  expect(text('colophon')).toBe(
    '<article class="colophon" lang="en" dir="ltr"><h1>Handbook</h1>' +
      '<dl class="facts"><dt>Licence</dt><dd>CC BY-SA 4.0. You may copy, translate, change and sell it, if you name the source and pass on the same rights.</dd></dl></article>',
  )
  expect((await laidOut(handbook([]))).text('colophon')).toBe('')
})

it('the colophon says how to tell a genuine copy', async () => {
  const {text} = await laidOut(handbook([], {verify: 'Ask us by voice.'}))
  expect(text('colophon')).toContain('<dt>Is this copy genuine?</dt><dd>Ask us by voice.</dd>')
})

it.each([{license: 'CC0'}, {}])(
  'the colophon names the typefaces and their licence, and be it nothing else (%o)',
  async given => {
    const press = await laidOut(handbook([], given), [], new Map(), ['A', 'B'])
    expect(press.text('colophon')).toContain(
      '<dt>Typefaces</dt><dd>A, B (SIL Open Font License 1.1)</dd>',
    )
  },
)

it('the colophon says from which day on not to rely on the book: the first of its guides', async () => {
  const dated = (slug: string, expires: string) =>
    guide(slug, [], {facts: {...noFacts, expires, checked: ''}})
  const guides = [dated('a', '2027-11-30'), dated('b', '2027-05-31'), dated('c', '')]
  expect((await laidOut(handbook(guides))).text('colophon')).toContain(
    '<p>Do not rely on it after 31 May 2027: look for a newer edition first.</p>',
  )
  const facts = {...noFacts, checked: '2026-11-25', expires: '2027-05-31'}
  const checked = await laidOut(handbook([guide('d', [], {facts})]))
  expect(checked.text('colophon')).toContain(
    '<p>Checked on 25 November 2026. Do not rely on it after 31 May 2027: look for a newer edition first.</p>',
  )
})

it('a chapter has its number in the digits of the book, as folios and tabs have', async () => {
  const steps = [step('1', [])]
  const arabic = guide('arabic', [topic('Howto', {steps, language: 'ar'})], {language: 'ar'})
  const inEnglish = await laidOut(handbook([arabic, guide('two', [])]))
  expect(inEnglish.text('arabic-ar')).toContain('<h1><span class="number">1</span>')
  expect(inEnglish.text('arabic-ar')).toContain('<span class="number">١</span>')
  expect(inEnglish.text('checklists')).toContain('<h2>1 arabic</h2>')
  const english = guide('english', [topic('Howto', {steps})])
  const inArabic = await laidOut(handbook([english, guide('two', [])], {language: 'ar'}))
  expect(inArabic.text('english-en')).toContain('<h1><span class="number">١</span>')
  expect(inArabic.text('checklists')).toContain('<h2>١ english</h2>')
})

it('the contents list chapters, whose first pages list the rest', async () => {
  const sections = [section('Add', {steps: [step('1', [])]})]
  const guides = [guide('one', [topic('Howto', {sections})]), guide('two', [])]
  const {text} = await laidOut(handbook(guides))
  expect(text('contents')).toBe(
    '<article class="contents" lang="en" dir="ltr"><h1>Contents</h1>' +
      '<p class="measure">Each number has its mark at the edge of the page</p>' +
      '<nav class="contents">' +
      '<ol class="entries"><li><a href="#one"><span class="number">1</span> ' +
      '<span class="title">one</span></a></li>' +
      '<li><a href="#two"><span class="number">2</span> <span class="title">two</span></a></li>' +
      '</ol></nav></article>',
  )
})

it('the contents of a book of one chapter list its sections, too', async () => {
  const sections = [section('Add')]
  const {text} = await laidOut(handbook([guide('one', [topic('Howto', {sections})])]))
  expect(text('contents')).toContain('<a href="#one-howto-add"><span class="title">Add</span></a>')
})

it('a page says what the signs mean, only those that the book uses', async () => {
  const blocks = [list('callouts', item('Go', {number: 1})), box('caution', [paragraph('x')])]
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto', {blocks})])]))
  expect(text('how-to-use')).toMatch(
    /^<article class="how-to-use" lang="en" dir="ltr"><h1>How to use this book<\/h1><p>A number on/,
  )
  expect(text('how-to-use').match(/class="box [a-z]+"/g)).toEqual(['class="box caution"'])
  expect((await laidOut(handbook([guide('tool', [])]))).text('how-to-use')).toBe('')
})

it('the checklists have every task to tick off, under its chapter', async () => {
  const sections = [section('Get it', {steps: [step('1', [])]}), section('About it')]
  const {text} = await laidOut(handbook([guide('tool', [topic('Howto', {sections})])]))
  expect(text('checklists')).toBe(
    '<article class="checklists" lang="en" dir="ltr"><h1>Checklists</h1><section class="section">' +
      '<h2>1 tool</h2><ul class="tasks"><li class="todo"><p><a href="#tool-howto-get-it">Get it</a>' +
      '</p></li></ul></section></article>',
  )
})

it('a task of the other direction keeps its number on its side in the checklists', async () => {
  const sections = [section('3.1 ثبّت أفاست', {steps: [step('1', [])]})]
  const arabic = {language: 'ar', direction: 'rtl'} as const
  const only = guide('tool', [topic('Howto', {sections, ...arabic})], arabic)
  const {text} = await laidOut(handbook([guide('other', []), only]))
  expect(text('checklists')).toContain('>\u200f3.1 ثبّت أفاست</a>')
})

it('the index tells which tool helps with which need, and on what', async () => {
  const tool = (slug: string, needs: readonly string[]) =>
    guide(slug, [], {facts: {...noFacts, needs, platforms: ['Windows', 'Linux']}})
  const guides = [tool('one', ['Passwords', 'Files']), tool('two', ['Passwords'])]
  const {text} = await laidOut(handbook(guides))
  const rows = [...text('index').matchAll(/<tr><td>(.*?)<\/tr>/g)].map(match => match[1])
  expect(rows.map(row => row?.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' '))).toEqual([
    'Passwords 1 one Windows, Linux ',
    'Passwords 2 two Windows, Linux ',
    'Files 1 one Windows, Linux ',
  ])
  expect((await laidOut(handbook([tool('one', ['Files'])]))).text('index')).toBe('')
})

it('the list of links has every web address once, under the chapter that names it first', async () => {
  const twice = [paragraph(link('a', 'https://a.example/x'), link('b', 'https://a.example/x'))]
  const first = guide('one', [topic('Howto', {blocks: twice})])
  const second = guide('two', [topic('Howto', {blocks: twice})])
  const {text} = await laidOut(handbook([first, second]))
  expect(text('links')).toBe(
    '<article class="links" lang="en" dir="ltr"><h1>Web addresses</h1><section class="section">' +
      '<h2>one</h2><ul class="entries"><li><a href="https://a.example/x">' +
      '<span class="address">a.example/x</span></a></li></ul></section></article>',
  )
})

it('documents come in the order of the book, each under a name of its own', async () => {
  const blocks = [paragraph(link('a', 'https://a.example'))]
  const guides = [guide('contents', [topic('Howto', {blocks})]), guide('two', [topic('Howto')])]
  const {documents} = await laidOut(handbook(guides, {license: 'CC BY'}))
  expect(documents.map(({placement, name}) => `${placement} ${name}`)).toEqual([
    'front title-page',
    'front colophon',
    'front contents',
    'chapter contents-2',
    'chapter two',
    'back subjects',
    'back links',
    'back notes',
    'back back-cover',
  ])
})
