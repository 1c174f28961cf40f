import {expect, it} from 'vitest'
import {tasksOf} from '../../src/template/tasks.ts'
import {textOf} from '../../src/xhtml/text-of.ts'
import type {Element} from '../../src/xhtml/tree.ts'
import {guide, handbook, section, step, topic} from '../model/build.ts'
import {readFiles} from '../read/reading.ts'
import {laidOut} from '../template/laid-out.ts'
import {guideFor, wholeBook} from './whole-book.ts'

const named = [
  'Author: Ana Maria; Samir',
  'Source: [Field notes](https://notes.example/12)',
  'Text_license: CC BY-SA 3.0',
]

async function colophonOf(edition: string, ...headers: readonly (readonly string[])[]) {
  const guides = headers.map((header, at) => guideFor('Backup', `tool${at}`, {header}))
  const {documents} = await wholeBook(guides, edition)
  const root = documents.find(({name}) => name === 'colophon')?.root
  return root === undefined ? '' : textOf(root).replace(/\s+/g, ' ')
}

it('the colophon names the authors, sources and licences that the guides name', async () => {
  const colophon = await colophonOf('title: A\nlicense: CC BY-SA 4.0', named, named, [])
  expect(colophon).toContain(
    'Sources and authorsTool0, Tool1: Ana Maria, Samir · Field notes · CC BY-SA 3.0',
  )
  expect(colophon).not.toContain('Tool2')
  expect(colophon).toContain('CC BY-SA 4.0. You may copy, translate, change and sell it')
})

it('no licence and no author is made up', async () => {
  const colophon = await colophonOf('title: A\ndate: 2026-03-02', [], [])
  expect(colophon).not.toMatch(/Licence|Sources/)
})

it('a licence that all guides share is that of the book, if the edition gives none', async () => {
  const shared = ['Text_license: CC BY-SA 3.0']
  expect(await colophonOf('title: A', shared, shared)).toContain('LicenceCC BY-SA 3.0. You may')
  expect(await colophonOf('title: A', shared, [])).not.toContain('Licence')
  expect(await colophonOf('title: A', ['Text_license: MIT'], ['Text_license: MIT'])).toContain(
    'LicenceMIT',
  )
})

it('the colophon says where the newest edition is found', async () => {
  const colophon = await colophonOf('title: A\naddress: https://hb.example/first-aid', [])
  expect(colophon).toContain('Newest editionhb.example/first-aid')
})

it('a heading, or the header of a topic that differs, says how long a section takes', () => {
  const header = (title: string, time: string) =>
    `Object_type: Tool\nTool: Keepsake\nTitle: ${title}\nTime: ${time}\nLanguage: EN\n\n`
  const {library} = readFiles({
    'keepsake/01-keepsake-intro.txt': `${header('Introduction', '50')}It keeps things.\n`,
    'keepsake/04-keepsake-installation.txt': `${header('Installation', '10 min')}### Step 1: Get it\n\n1. Click **Get**.\n`,
    'keepsake/05-keepsake-basic.txt': `${header('Basic Howto', '50')}## Make a book {#make time=15}\n\n### Step 1: Start\n\n1. Click **New**.\n\n## Lock it {time=5}\n\n### Step 1: Lock\n\n1. Click **Lock**.\n`,
  })
  const [keepsake] = library.guides
  expect(keepsake?.facts.minutes).toBe(50)
  expect(keepsake?.topics.map(({minutes}) => minutes)).toEqual([null, 10, null])
  expect(keepsake?.topics[2]?.sections.map(({anchor, minutes}) => [anchor, minutes])).toEqual([
    ['make', 15],
    ['', 5],
  ])
  expect(keepsake === undefined ? [] : tasksOf(keepsake).map(({minutes}) => minutes)).toEqual([
    ...[10, 15, 5],
  ])
})

it('a section opens with its steps and minutes', async () => {
  const body = [
    '## Make a book {time=15}\n',
    '### Step 1: Start\n\n1. Click **New**.\n',
    '### Step 2: Save\n\n1. Click **Save**.\n',
    '## Lock it\n\n### Step 1: Lock\n\n1. Click **Lock**.\n',
  ].join('\n')
  const {documents} = await wholeBook(
    [{slug: 'keepsake', header: ['Tool: Keepsake', 'Title: Basic Howto'], body}],
    'title: A',
  )
  const root = documents.find(({name}) => name === 'keepsake')?.root
  expect(root === undefined ? '' : textOf(root)).toContain(
    'Section 1 of 22 steps · about 15 minutesMake a book',
  )
})

it('a step that faces the next one says so to the page, not to its readers', async () => {
  const body =
    '## Compare\n\n### Step 1: Yours {facing}\n\n1. Look.\n\n### Step 2: Theirs\n\n1. Look.\n'
  const header = ['Tool: Keepsake', 'Title: Basic Howto']
  const {documents} = await wholeBook([{slug: 'keepsake', header, body}], 'title: A')
  const root = documents.find(({name}) => name === 'keepsake')?.root
  const steps = root === undefined ? [] : allOf(root, 'step')
  expect(steps.map(({classes}) => classes)).toEqual([['step', 'facing'], ['step']])
  for (const {root} of documents) expect(textOf(root)).not.toContain('facing')
})

function allOf(element: Element, name: string): readonly Element[] {
  const inner = element.children.flatMap(node => (node.kind === 'element' ? allOf(node, name) : []))
  return element.classes.includes(name) ? [element, ...inner] : inner
}

it('the first topic of a group is headed by the name of the group', async () => {
  const steps = [step('1', [])]
  const topics = [
    topic('Introduction', {role: 'introduction', group: 'Synthesis'}),
    topic('Important premise', {role: 'premise', group: 'Basic Usage'}),
    topic('Basic Howto', {group: 'Basic Usage', sections: [section('Make it', {steps})]}),
    topic('Advanced Howto', {group: 'Advanced Usage', steps}),
    topic('FAQ', {role: 'faq', group: 'FAQ'}),
  ]
  const {text} = await laidOut(handbook([guide('keepsake', topics)]))
  const labels = [
    ...text('keepsake').matchAll(
      /<p class="label">([^<]*)<\/p>(?:<p class="measure">[^<]*<\/p>)?<h2>([^<]*)</g,
    ),
  ]
  expect(labels.map(([, label, title]) => [label, title])).toEqual([
    ['Basic Usage', 'Important premise'],
    ['Advanced Usage · Section 2 of 2', 'Advanced Howto'],
  ])
})
