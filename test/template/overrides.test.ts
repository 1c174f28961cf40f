import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, expect, it} from 'vitest'
import type {Block} from '../../src/model/block.ts'
import type {Inline} from '../../src/model/inline.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {positionAt} from '../../src/source/position.ts'
import {loadTemplates} from '../../src/template/load-templates.ts'
import {xmlRender} from '../../src/template/render-xml.ts'
import {
  box,
  guide,
  handbook,
  item,
  list,
  paragraph,
  picture,
  section,
  span,
  step,
  topic,
} from '../model/build.ts'
import {builtIn, type LaidOut, laidOut} from './laid-out.ts'

const caption = (words: string): Inline => ({kind: 'text', text: words, span})

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true})
})

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true})
    await writeFile(join(folder, name), text)
  }
  return folder
}

const blocks = [box('warning', [paragraph('No!')]), paragraph('See {{title}}.')]
const book = handbook([guide('tool', [topic('Howto', {blocks, sections: [section('More')]})])])
const ours =
  '<section class="box warning"><p class="signal"><span class="word">WARNING</span></p>' +
  '<p>No!</p></section>'

async function with_(files: Readonly<Record<string, string>>): Promise<LaidOut> {
  const result = await laidOut(book, [await folderOf(files)])
  const diagnostics = result.diagnostics.filter(({code}) => code !== 'template/leaves-out')
  return {...result, diagnostics}
}

const short = ({code, severity, message}: Diagnostic) => `${severity} ${code} ${message}`

it("an organisation's template replaces ours, file by file", async () => {
  const {text, diagnostics} = await with_({
    'box.hbs':
      '<aside class="box tip">\n{{render blocks}}\n<p>{{word "tip"}}: {{level}}</p></aside>\n',
  })
  expect(diagnostics).toEqual([])
  expect(text('tool')).toContain('<aside class="box tip"><p>No!</p><p>Tip: warning</p></aside>')
  expect(text('tool')).toContain('<p>See {{title}}.</p>')
})

it('a folder that is not there changes nothing', async () => {
  const {text, diagnostics} = await laidOut(book, [join(builtIn, 'nowhere')])
  expect(diagnostics).toEqual([])
  expect(text('tool')).toContain(ours)
})

it.skipIf(process.platform === 'win32')(
  'a link that leads out of the folder is not followed',
  async () => {
    const outside = await folderOf({'secret.txt': '<p>secret</p>'})
    const folder = await folderOf({'mine.txt': '<p>{{render inlines}}</p>'})
    await symlink(join(outside, 'secret.txt'), join(folder, 'paragraph.hbs'))
    const {text, diagnostics} = await laidOut(book, [folder])
    const refused = diagnostics.filter(({code}) => code === 'file/refused')
    expect(refused.map(({span}) => span?.file)).toEqual([join(folder, 'paragraph.hbs')])
    expect(text('tool')).not.toContain('secret')
  },
)

it('a misspelt template is told with the name that was probably meant', async () => {
  const {diagnostics} = await with_({'bocks.hbs': '<p>a</p>', 'paragraf.hbs': '<p>a</p>'})
  expect(diagnostics.map(short)).toEqual([
    'warning template/unused the book has no template "bocks", so this file changes nothing',
    'warning template/unused the book has no template "paragraf", so this file changes nothing',
  ])
  expect(diagnostics[1]?.hint).toBe('rename it to paragraph.hbs')
})

it('a file with another ending is told, but not a theme, words or notes beside it', async () => {
  const files = {'box.html': 'x', 'theme.yaml': '', 'words/fr.yaml': '', 'README.md': ''}
  const {diagnostics} = await with_(files)
  expect(diagnostics.map(short)).toEqual([
    'warning template/unused the name of this file does not end in .hbs, so it changes nothing',
  ])
})

it("an organisation's own partial is not unused", async () => {
  const {text, diagnostics} = await with_({
    'box.hbs': '<aside class="box tip">{{> logo}}{{render blocks}}</aside>',
    'logo.hbs': '<p class="label">{{level}}</p>',
  })
  expect(diagnostics).toEqual([])
  expect(text('tool')).toContain('<aside class="box tip"><p class="label">warning</p><p>No!</p>')
})

it.each([
  ['<aside class="box tpi">{{render blocks}}</aside>', '<aside> knows no class "tpi"', 'tpi'],
  [
    '<div>\n  <blink>{{level}}</blink></div>',
    '<blink> is no element that both books understand',
    'blink',
  ],
  ['<p onclick="go()">{{level}}</p>', '<p> takes no attribute "onclick"', 'onclick'],
  ['<p>{{render blocks}}</p>', '<p> cannot stand in <p>', 'p'],
])(
  '%s breaks the contract, is told with its place, and ours is used',
  async (text, message, word) => {
    const result = await with_({'box.hbs': text})
    const [diagnostic, ...more] = result.diagnostics
    expect(more.filter(other => !other.message.includes('cannot stand'))).toEqual([])
    expect(diagnostic?.message).toBe(message)
    expect(diagnostic?.severity).toBe('error')
    expect(diagnostic?.span.file).toMatch(/\/box\.hbs$/)
    expect(text.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe(word)
    expect(result.text('tool')).toContain(ours)
  },
)

it('an element that is never closed is blamed on the template that opened it', async () => {
  const result = await with_({'box.hbs': '<aside class="box tip"><p>{{level}}</aside>'})
  expect(result.diagnostics.map(short)).toEqual([
    'error template/not-well-formed the template does not write well-formed XHTML: ' +
      'unexpected close tag',
  ])
  expect(result.diagnostics[0]?.span.file).toMatch(/\/box\.hbs$/)
  expect(result.text('tool')).toContain(ours)
})

it.each([
  '<aside class="box tip">\n  <p>{{levle}}</p></aside>',
  '<aside class="box tip">\n  {{render levle}}</aside>',
  '<aside class="box tip">\n {{#if levle}}<p>a</p>{{/if}}</aside>',
  '<aside class="box tip">\n {{~#each levle}}<p>a</p>{{/each}}</aside>',
  '<aside class="box tip">\n {{#unless levle}}<p>a</p>{{/unless}}</aside>',
  '<aside class="box tip">\n {{#if (word levle)}}<p>a</p>{{/if}}</aside>',
])('a name that is not there is told with its place, and ours is used: %j', async text => {
  const result = await with_({'box.hbs': text})
  const [diagnostic] = result.diagnostics
  expect(result.diagnostics.map(short)).toEqual([
    'error template/unknown-name nothing here is called "levle"',
  ])
  expect(text.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe('levle')
  expect(result.text('tool')).toContain(ours)
})

it.each([
  ['{{{level}}}', 'template/raw'],
  ['{{&level}}', 'template/raw'],
  ['{{lookup this "constructor"}}', 'template/unknown-helper'],
  ['{{log "x"}}', 'template/unknown-helper'],
  ['{{#with blocks}}{{/with}}', 'template/unknown-helper'],
  ['{{rendre blocks}}', 'template/unknown-helper'],
  ['{{render (lookup this "blocks")}}', 'template/unknown-helper'],
  ['{{> nowhere}}', 'template/unknown-partial'],
  ['{{> (word "tip")}}', 'template/forbidden'],
  ['{{#> box}}{{/box}}', 'template/forbidden'],
  ['{{#*inline "box"}}{{/inline}}', 'template/forbidden'],
  ['{{#if level}}', 'template/syntax'],
  ['{{#if level}}{{/each}}', 'template/syntax'],
  ['{{level', 'template/syntax'],
  ['{{#if level}}'.repeat(30) + '{{/if}}'.repeat(30), 'template/too-deep'],
  [' '.repeat(70_000), 'template/too-large'],
])('%.40s is refused as %s before it runs, and ours is used', async (text, code) => {
  const {diagnostics, text: written} = await with_({'box.hbs': `<p>\n</p>${text}`})
  expect(diagnostics.map(diagnostic => diagnostic.code)).toEqual([code])
  expect(diagnostics[0]?.hint).toMatch(/^[a-z]/)
  expect(written('tool')).toContain(ours)
})

it('a fault in a template is told with file, line and column', async () => {
  const text = '<p>\n</p>\n  {{{level}}}'
  const folder = await folderOf({'box.hbs': text})
  const {diagnostics} = await laidOut(book, [folder])
  const span = diagnostics[0]?.span
  const templates = await loadTemplates([builtIn, folder], () => {})
  const source = templates.sources.get(span?.file ?? '')
  if (source === undefined) throw new Error('the source was not kept')
  expect(positionAt(source, span?.start ?? 0)).toEqual({line: 3, column: 3})
})

it.each(['<aside>{{> box}}</aside>', '<aside>{{render this}}</aside>'])(
  'a template that calls itself for ever is told, and ours is used: %s',
  async text => {
    const result = await with_({'box.hbs': text})
    expect(result.diagnostics.map(short)).toEqual([
      'error template/endless the template calls itself without end',
    ])
    expect(result.text('tool')).toContain(ours)
  },
)

it('two templates that call each other for ever are told, one after the other', async () => {
  const text = '<p>{{render inlines}}</p>'
  const {diagnostics} = await with_({'box.hbs': '{{> ring}}', 'ring.hbs': `{{> box}}${text}`})
  expect(diagnostics.map(({code}) => code)).toEqual(['template/endless'])
})

it.each([
  ['paragraph.hbs', 'hello {{render inlines}}', 'text cannot stand in <section>'],
  ['list.hbs', '{{render items}}', '<li> cannot stand in <section>'],
  [
    'figure.hbs',
    '<figure><p>a</p>{{#if caption}}<figcaption>b</figcaption>{{/if}}{{render pictures}}</figure>',
    '<figcaption> between other things cannot stand in <figure>',
  ],
])('%s is blamed for what it lets stand in a template of ours', async (name, text, message) => {
  const figure: Block = {kind: 'figure', pictures: [picture()], caption: [caption('c')], span}
  const blocks = [paragraph('a'), list('bullets', item('b')), figure]
  const steps = [step('1', blocks)]
  const tool = handbook([guide('tool', [topic('Howto', {steps})])])
  const {diagnostics} = await laidOut(tool, [await folderOf({[name]: text})])
  const told = diagnostics.filter(({code}) => code === 'template/bad-nesting')
  expect(told.map(one => [one.message, one.span.file.split('/').at(-1)])).toEqual([[message, name]])
})

it('each fault is told once, however often the template is used', async () => {
  const {diagnostics} = await with_({'paragraph.hbs': '<p class="huge">{{render inlines}}</p>'})
  expect(diagnostics.map(short)).toEqual(['error template/unknown-class <p> knows no class "huge"'])
})

it('a template that forgets the id is told, and ours is used, so that links still lead there', async () => {
  const {diagnostics, text} = await with_({'section.hbs': '<section>{{render blocks}}</section>'})
  expect(diagnostics.map(short)).toEqual([
    'error template/no-target a link to "tool-howto-more" leads nowhere, since no template writes that id',
  ])
  expect(text('tool')).toContain('id="tool-howto-more"')
})

it('a template that writes its id twice is told, and ours is used', async () => {
  const {diagnostics, text} = await with_({
    'section.hbs': '<section id="{{id}}"><p id="{{id}}">a</p></section>',
  })
  expect(diagnostics.map(short)).toEqual([
    'error template/duplicate-id the template writes the id "tool-howto-more" more than once',
  ])
  expect(text('tool').match(/id="tool-howto-more"/g)).toHaveLength(1)
})

it('an id or link of its own that cannot work is told, and ours is used', async () => {
  const {diagnostics, text} = await with_({
    'section.hbs': '<section id="{{id}}">{{render blocks}}<p><a href="#y">more</a></p></section>',
    'paragraph.hbs': '<p id="x">{{render inlines}}</p>',
  })
  expect(diagnostics.map(short)).toEqual([
    'error template/duplicate-id the template writes the id "x" more than once',
    'error template/no-target a link to "y" leads nowhere, since no template writes that id',
  ])
  expect(text('tool')).toContain('<p>See {{title}}.</p>')
})

it('a template that does not print what ours prints is told, for readers would miss it', async () => {
  const told = async (name: string, text: string) => {
    const {diagnostics} = await laidOut(book, [await folderOf({[name]: text})])
    return diagnostics.map(short)
  }
  const signal =
    'warning template/leaves-out the template does not print "signal", as the built-in one does'
  expect(
    await told('box.hbs', '<aside>{{#if label}}{{render label}}{{/if}}{{render blocks}}</aside>'),
  ).toEqual([signal])
  expect(
    await told('box.hbs', '<aside id="{{signal}}">{{render label}}{{render blocks}}</aside>'),
  ).toContain(signal)
  expect(await told('opener.hbs', '<h{{depth}}>{{render title}}</h{{depth}}>')).toEqual([
    'note template/leaves-out the template does not print "label", as the built-in one does',
    'note template/leaves-out the template does not print "measure", as the built-in one does',
  ])
})

it('what a partial prints is printed', async () => {
  const files = {
    'box.hbs': '<aside>{{> words}}{{render blocks}}</aside>',
    'words.hbs': '<p>{{signal}} {{render label}}</p>',
  }
  expect((await laidOut(book, [await folderOf(files)])).diagnostics).toEqual([])
})

it('our own templates use nothing that an organisation could not', async () => {
  const report: Diagnostic[] = []
  await loadTemplates(['/nowhere', builtIn], diagnostic => report.push(diagnostic))
  expect(report.filter(({code}) => code !== 'template/unused')).toEqual([])
})

/** What the templates of a chapter, of the contents and of the style sheets ask for. */
function dataOf(title: string) {
  const labels = {contents: 'Contents', landmarks: 'Landmarks', pages: 'Pages'}
  const entries = [{href: 'one.xhtml', label: '1', title, nested: null}]
  const chapter = {language: 'en', direction: 'ltr', title, type: 'bodymatter', body: '<p>It.</p>'}
  const style = {
    start: 'left',
    end: 'right',
    leading: '1.4',
    heading: '1.2',
    accent: '',
    titles: '',
  }
  const faces = {family: '', highDigits: false, tallDigits: false, fonts: [], faces: []}
  return {...chapter, ...style, ...faces, labels, entries, landmarks: [], pages: [], page: null}
}

it.each(['epub/chapter.xhtml', 'epub/entries'])(
  'a template of the e-book that writes no XML is told of once, and ours is used: %s',
  async broken => {
    const file = `${broken}.hbs`
    const text = await readFile(join(builtIn, file), 'utf8')
    const wrong = text.replace(/<\/(head|li)>/, '</wrong>')
    expect(wrong).not.toBe(text)
    const found: Diagnostic[] = []
    const folder = await folderOf({[file]: wrong})
    const own = await loadTemplates([builtIn, folder], one => found.push(one))
    const usual = await loadTemplates([builtIn], () => {})
    const render = xmlRender(own, one => found.push(one))
    const asked = broken === 'epub/entries' ? 'epub/navigation.xhtml' : broken
    for (const data of [dataOf('One'), dataOf('Two')]) {
      expect(render(asked, data)).toBe(usual.render(asked, data))
    }
    expect(found.map(({code, severity, span}) => [code, severity, span?.file])).toEqual([
      ['template/not-well-formed', 'error', expect.stringMatching(`${file}$`)],
    ])
  },
)

it.each([
  ['epub/style.css', 'body {background: url(https://a.example/x.png)}', 'https://a.example/x.png'],
  ['epub/enhance.css', '@import "//a.example/x.css";', '//a.example/x.css'],
  ['epub/style.css', 'p {background: u\\72 l(http://a.example)}', 'fetches http://a.example'],
  ['epub/chapter.xhtml', '<html><script src="x.js"/></html>', 'script has no place'],
  ['epub/chapter.xhtml', '<html><img src="http://a.example/{{title}}"/></html>', 'a.example/One'],
  ['epub/chapter.xhtml', '<html onload="go()">{{title}}</html>', 'onload runs a script'],
  ['epub/entries', '<p><link href="https://a.example"/></p>', 'link fetches https://a.example'],
])(
  'a template of the e-book that fetches or runs something is not used: %s %s',
  async (name, text, said) => {
    const found: Diagnostic[] = []
    const folder = await folderOf({[`${name}.hbs`]: text})
    const own = await loadTemplates([builtIn, folder], () => {})
    const usual = await loadTemplates([builtIn], () => {})
    const asked = name === 'epub/entries' ? 'epub/navigation.xhtml' : name
    const render = xmlRender(own, one => found.push(one))
    for (const data of [dataOf('One'), dataOf('Two')]) {
      expect(render(asked, data)).toBe(usual.render(asked, data))
    }
    expect(found).toMatchObject([{code: 'template/reaches-out', severity: 'error'}])
    expect(found[0]?.message).toContain(said)
  },
)

it('what a style sheet of the e-book holds itself is not fetched', async () => {
  const text = '@font-face {src: url("fonts/a.woff")} p {background: url(data:image/png;base64,AA)}'
  const folder = await folderOf({'epub/style.css.hbs': text})
  const found: Diagnostic[] = []
  const own = await loadTemplates([builtIn, folder], () => {})
  expect(xmlRender(own, one => found.push(one))('epub/style.css', {})).toBe(text)
  expect(found).toEqual([])
})
