import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Book} from '../../../src/pdf/engine/book.ts'
import type {Content, TextStyle} from '../../../src/pdf/engine/content.ts'
import {plainPicture} from './picture.ts'
import {type Section, sectionsOf} from './words.ts'

const body: TextStyle = {
  face: 'text',
  weight: 400,
  size: 10,
  leading: 16,
  colour: '#000000',
  tracking: 0,
  align: 'start',
  tabular: false,
}
const bold: TextStyle = {...body, weight: 700}
const title: TextStyle = {...bold, size: 15, leading: 24}
const small: TextStyle = {...body, size: 8, leading: 12}

/** The generated book for our engine: tagged, with keeps, boxes, links, bookmarks and references. */
export function ourBook(count: number): Book {
  const sections = sectionsOf(count)
  return {
    title: 'Bench',
    language: 'en',
    direction: 'ltr',
    date: '',
    page: {width: 419.53, height: 595.28, margins: [40, 50, 40, 50]},
    content: [contentsOf(sections), ...sections.flatMap(contentOf)],
    folio: String,
    pictures: new Map([['shot', plainPicture()]]),
    fonts: new Map([
      ['text400', fontOf('noto-sans', 'NotoSans', '400Regular')],
      ['text700', fontOf('noto-sans', 'NotoSans', '700Bold')],
    ]),
    furniture: ({number, section}) => [
      {kind: 'Header', x: 40, y: 20, width: 340, content: {text: [{text: section}], style: small}},
      {
        kind: 'Footer',
        x: 40,
        y: 560,
        width: 340,
        content: {text: [{text: String(number)}], style: small},
      },
    ],
  }
}

function contentsOf(sections: readonly Section[]): Content {
  const entries = sections.map(
    ({number, title: words}): Content => ({
      text: [
        {text: words, target: `s${number}`},
        {leader: {width: 0.5, colour: '#000000', dash: {length: 0.5, space: 2.5}}},
        {pageOf: `s${number}`},
      ],
      style: body,
      tag: 'TOCI',
    }),
  )
  const head: Content = {text: [{text: 'Contents'}], style: title, tag: 'H1', keepWithNext: true}
  return {stack: [head, {stack: entries, tag: 'TOC'}]}
}

function contentOf(section: Section): readonly Content[] {
  const {number, title: words, paragraphs, steps, bullets, warning, other} = section
  const [first = '', second = ''] = paragraphs
  const text = (said: string): Content => ({
    text: [{text: said}],
    style: body,
    margin: [0, 0, 0, 6],
  })
  return [
    {
      text: [{text: words}],
      style: title,
      tag: 'H1',
      id: `s${number}`,
      keepWithNext: true,
      bookmark: {level: 1, title: words},
      running: {section: words},
      margin: [0, 10, 0, 4],
    },
    {
      text: [{text: `${first} See page `}, {pageOf: `s${other}`}, {text: '.'}],
      style: body,
      margin: [0, 0, 0, 6],
    },
    text(second),
    {
      stack: steps.map((step, at) => itemOf(String(at + 1), step, at === 1 ? bullets : [])),
      tag: 'L',
    },
    {
      stack: [{text: [{text: 'Warning'}], style: bold, keepWithNext: true}, text(warning)],
      box: {fill: '#fff3e0', padding: [6, 6, 6, 6]},
      tag: 'Aside',
      title: 'Warning',
      margin: [0, 0, 0, 6],
    },
    ...(section.picture ? [picture] : []),
    ...(section.table ? [tableOf(bullets)] : []),
  ]
}

const picture: Content = {
  image: 'shot',
  alt: 'a window',
  width: 200,
  height: 125,
  margin: [0, 0, 0, 6],
}

function itemOf(label: string, words: string, inner: readonly string[]): Content {
  const nested = inner.map(said => itemOf('–', said, []))
  return {
    stack: [
      {text: [{text: words}], style: body},
      ...(nested.length > 0 ? [{stack: nested, tag: 'L'} as const] : []),
    ],
    hang: {
      width: 18,
      marker: {
        at: 0,
        width: 14,
        shapes: [],
        text: {words: label, style: body, rise: 0},
        tag: 'Lbl',
      },
    },
    tag: 'LI',
    keepTogether: inner.length > 0,
    margin: [0, 0, 0, 3],
  }
}

function tableOf(bullets: readonly string[]): Content {
  const cell = (words: string, style = body) => ({content: {text: [{text: words}], style}})
  const head = ['A', 'B', 'C'].map(words => ({...cell(words, bold), head: 'column' as const}))
  const rows = Array.from({length: 6}, (_, at) => [
    cell(`cell ${at}`),
    cell(bullets[0] ?? ''),
    cell(bullets[1] ?? ''),
  ])
  return {
    table: {
      widths: ['*', '*', '*'],
      headerRows: 1,
      body: [head, ...rows],
      rules: {width: 0.5, colour: '#000000', above: true, below: true},
      padding: [4, 2, 4, 2],
    },
    margin: [0, 0, 0, 6],
  }
}

/** A font of the packages that are installed. */
export function fontOf(home: string, family: string, weight: string): Uint8Array {
  const {resolve} = createRequire(import.meta.url)
  const folder = dirname(resolve(`@expo-google-fonts/${home}/package.json`))
  return readFileSync(join(folder, weight, `${family}_${weight}.ttf`))
}
