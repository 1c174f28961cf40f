import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {expect, it} from 'vitest'

const root = resolve(import.meta.dirname, '..', 'src')

/** The floor of each folder or file at the top of `src`; a file sees its own and lower floors. */
const floors: readonly (readonly string[])[] = [
  ['source'],
  ['model', 'report', 'output'],
  ['read', 'edition', 'refine', 'check', 'figures', 'theme', 'language', 'xhtml'],
  ['template', 'pdf', 'epub', 'plain'],
  ['press', 'kit'],
  [
    'build.ts',
    'choose-handbook.ts',
    'make-book.ts',
    'look.ts',
    'print.ts',
    'put-files.ts',
    'examine.ts',
    'show.ts',
    'index.ts',
  ],
  ['command', 'cli.ts'],
]

/** Each library may be imported in these folders only. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'markdown-it': ['read'],
  'gray-matter': ['read'],
  sharp: ['figures'],
  yaml: ['read', 'edition', 'theme', 'language'],
  saxes: ['xhtml'],
  handlebars: ['template'],
  pdfmake: ['pdf/engine'],
  harfbuzzjs: ['pdf', 'epub/cover', 'epub/fonts'],
  'bidi-js': ['pdf'],
  hyphen: ['pdf'],
  'epub-gen-memory': ['epub'],
  jszip: ['epub'],
  '@zip.js/zip.js': ['epub/zip'],
  commander: ['cli.ts', 'command'],
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.ts'))
  .map(file => file.split(sep).join('/'))

const texts = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))

function importsOf(file: string): readonly Import[] {
  const found = (texts.get(file) ?? '').matchAll(
    /(import type [^']*)?(?:from|import) ?\(?'([^']+)'/g,
  )
  return [...found].map(match => ({
    from: file,
    to: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }))
}

function targetOf({from, to}: Import): string {
  return relative(root, resolve(root, dirname(from), to))
    .split(sep)
    .join('/')
}

const room = (file: string) => file.split('/')[0] ?? ''
const floorOf = (file: string) => floors.findIndex(floor => floor.includes(room(file)))
const all = files.flatMap(importsOf)
const inner = all.filter(({to}) => to.startsWith('.'))

it('every folder stands on a floor', () => {
  expect(files.filter(file => floorOf(file) === -1)).toEqual([])
})

it('a file sees its own folder and the floors below, never up, never sideways', () => {
  const wrong = inner.filter(step => {
    const target = targetOf(step)
    if (floorOf(step.from) >= 5) return floorOf(target) > floorOf(step.from)
    return room(target) !== room(step.from) && floorOf(target) >= floorOf(step.from)
  })
  expect(wrong).toEqual([])
})

it('one library has one home', () => {
  const wrong = all.filter(({from, to}) => {
    const library = Object.keys(homes).find(name => to === name || to.startsWith(`${name}/`))
    if (library === undefined) return false
    return !homes[library]?.some(home => from === home || from.startsWith(`${home}/`))
  })
  expect(wrong).toEqual([])
})

it('text, faces and structure know nothing of pdfmake', () => {
  const pure = /^pdf\/(text|faces|structure)\//
  const wrong = inner.filter(step => {
    const target = targetOf(step)
    return pure.test(step.from) && target.startsWith('pdf/') && !pure.test(target)
  })
  expect(wrong).toEqual([])
})

it('no import chain runs in a circle, but for types that hold each other', () => {
  const next = (file: string) => inner.filter(step => step.from === file && !step.typeOnly)
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail, file].join(' > '))
    if (done.has(file) || trail.includes(file)) return
    for (const step of next(file)) walk(targetOf(step), [...trail, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(circles).toEqual([])
})

it('time, chance, terminal and process stay at the edge', () => {
  const edge = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bconsole\.|\bprocess\./
  const below = files.filter(file => floorOf(file) < 5)
  expect(below.filter(file => edge.test(withoutComments(file)))).toEqual([])
})

it('only loaders and writers touch the disk', () => {
  const disk = inner.concat(all).filter(({to}) => /^(node:)?fs(\/promises)?$/.test(to))
  const below = disk.filter(({from}) => floorOf(from) < 5 && room(from) !== 'output')
  expect(below.map(step => step.from).filter(file => !/\/(load|write)-[^/]+$/.test(file))).toEqual(
    [],
  )
})

it('nobody opens a network connection', () => {
  const network = /^(node:)?(net|http2?|https|tls|dgram|dns)(\/|$)/
  expect(all.filter(({to}) => network.test(to))).toEqual([])
  expect(files.filter(file => /\bfetch\(/.test(withoutComments(file)))).toEqual([])
})

function withoutComments(file: string): string {
  return (texts.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

/** Longer files, and why they may be. */
const longFiles: ReadonlyMap<string, string> = new Map([
  ['pdf/engine/document.ts', 'the overrides of one class of pdfmake'],
  ['pdf/engine/layout.ts', 'the overrides of one class of pdfmake'],
  ['pdf/engine/sizes.ts', 'the height of each kind of block, which know each other'],
  ['pdf/map-book.ts', 'one line and more for each document of the book'],
])

it('no file is longer than three screens', () => {
  const lines = (file: string) => (texts.get(file) ?? '').split('\n').length - 1
  expect(files.filter(file => lines(file) > 150 && !longFiles.has(file))).toEqual([])
  expect([...longFiles.keys()].filter(file => lines(file) <= 150)).toEqual([])
})

/** Longer functions, and why they may be. */
const longFunctions: ReadonlyMap<string, string> = new Map([
  ['edition/complaints.ts complaintsTo', 'a sentence for each fault'],
  ['edition/glossary-complaints.ts glossaryComplaints', 'a sentence for each fault'],
  ['figures/fault.ts faultOf', 'a sentence for each fault'],
  ['pdf/text/cut-span.ts cutSpan', 'runs for every sign of a book: calls would cost more'],
  ['pdf/text/make-piece.ts makePiece', 'runs for every word of a book: calls would cost more'],
])

it('no function is longer than a screen', () => {
  const long = files.flatMap(file =>
    functionsIn(file)
      .filter(({lines}) => lines > 40)
      .map(({name}) => `${file} ${name}`),
  )
  expect(long.toSorted()).toEqual([...longFunctions.keys()])
})

const opening =
  /^(\s*)(?:export |async |static |override |protected |get |set )*(?:function\*? |const |\*)?(#?\w+)(?=[<(]| = .*(?:=> .*\{|\()$)/
const notOne = /^(?:if|for|while|switch|catch|return|throw|super|expect)$/

/** Named functions and methods with their lines; Biome closes each where it is begun. */
function functionsIn(file: string): readonly {name: string; lines: number}[] {
  const lines = (texts.get(file) ?? '').split('\n')
  return lines.flatMap((line, at) => {
    const [, indent = '', name = ''] = opening.exec(line) ?? []
    if (name === '' || notOne.test(name) || !/[({]$/.test(line)) return []
    const closing = new RegExp(`^${indent}\\}[,;)]*$`)
    const end = lines.findIndex((one, i) => i > at && closing.test(one))
    const inside = lines.slice(at + 1, end)
    const isWhole = inside.every(
      one => one === '' || one.startsWith(`${indent} `) || /^\s*[)}]/.test(one),
    )
    return end > at && isWhole ? [{name, lines: end - at + 1}] : []
  })
}

/** What a module remembers, and why no book can see it. */
const memories: ReadonlyMap<string, string> = new Map([
  ['figures/workshop.ts overprinted', 'plates by all that they are made of'],
  ['figures/workshop.ts pressed', 'plates by their content'],
  ['pdf/faces/open-face.ts hashes', 'the hash of bytes that nobody changes'],
  ['pdf/faces/open-face.ts open', 'faces by their content'],
  ['pdf/text/dictionary-breaks.ts segmenters', 'word lists of the system by language'],
  ['read/labels/labels.ts made', 'labels by language'],
  ['read/labels/load-labels.ts tables', 'files of this installation'],
  ['read/markdown/rules/comment.ts endless', 'states of markdown-it, gone with their text'],
  ['read/markdown/rules/open-brackets.ts closers', 'states of markdown-it, gone with their text'],
])

it('no module has a state that a second book could see', () => {
  const found = files.flatMap(file => {
    const text = withoutComments(file)
    const names = [...text.matchAll(/^(?:export )?(let|const) (\w+)(.*)$/gm)]
    return names
      .filter(([, kind, name = '', rest = '']) => kind === 'let' || isWritten(name, rest, text))
      .map(([, , name]) => `${file} ${name}`)
  })
  expect(found.toSorted()).toEqual([...memories.keys()])
})

/**
 * Whether anything is ever put into a map, set, list or shelf of a module. The `lastIndex` of an
 * expression is set before each use.
 */
function isWritten(name: string, rest: string, text: string): boolean {
  if (/ = new Shelf\b/.test(rest)) return true
  return new RegExp(
    `\\b${name}\\.(set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)\\(|\\b${name}(\\[[^\\]]+\\]|\\.(?!lastIndex)\\w+) (\\?\\?)?= `,
  ).test(text)
}
