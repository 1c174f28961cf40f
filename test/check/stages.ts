import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {readEdition} from '../../src/edition/read-edition.ts'
import {readGlossary} from '../../src/edition/read-glossary.ts'
import {readNeeds} from '../../src/edition/read-needs.ts'
import {selectHandbook} from '../../src/edition/select-handbook.ts'
import {wholeLibrary} from '../../src/edition/whole-library.ts'
import {makePlates} from '../../src/figures/make-plates.ts'
import {loadWords} from '../../src/language/load-words.ts'
import {readWords} from '../../src/language/read-words.ts'
import type {Library} from '../../src/model/library.ts'
import {readLibrary} from '../../src/read/read-library.ts'
import {refine} from '../../src/refine/refine.ts'
import {collectReports} from '../../src/report/collector.ts'
import {type ExampleFile, exampleFiles} from '../../src/report/example-files.ts'
import {type Source, type Sources, sourceOf} from '../../src/source/source.ts'
import {layOut} from '../../src/template/lay-out.ts'
import {loadTemplates} from '../../src/template/load-templates.ts'
import {templatesOf} from '../../src/template/templates.ts'
import {readTheme} from '../../src/theme/read-theme.ts'
import {type Examined, examine} from './examine.ts'

const stages = [
  'guide',
  'book',
  'edition',
  'needs',
  'glossary',
  'words',
  'theme',
  'template',
] as const

/** What a text is read as: a guide, a whole book, or a file that says how books are to be. */
export type Stage = (typeof stages)[number]

const builtIn = resolve(import.meta.dirname, '..', '..', 'templates')
const pictures = resolve(import.meta.dirname, 'assets')
const ofBooks: ReadonlySet<string> = new Set([
  'xref/not-in-book',
  'image/missing-file',
  'image/outside-folder',
])

/** Whether a word names a stage. */
export function isStage(word: string): word is Stage {
  return stages.some(stage => stage === word)
}

/** The stage that reports a code. */
export function stageOf(code: string): Stage {
  const group = code.split('/')[0]
  const own = stages.find(stage => stage === group && stage !== 'guide' && stage !== 'book')
  if (own !== undefined) return own
  return ofBooks.has(code) ? 'book' : 'guide'
}

/** Sends a text through its stage. */
export async function runStage(stage: Stage, text: string): Promise<Examined> {
  switch (stage) {
    case 'guide':
      return examine(exampleFiles(text))
    case 'book':
      return bookOf(exampleFiles(text))
    case 'edition':
      return editionOf(text)
    case 'needs': {
      const source = sourceOf('templates/needs.yaml', text)
      const {report, diagnostics} = collectReports()
      readNeeds(source, report)
      return {diagnostics: diagnostics(), sources: keyed(source)}
    }
    case 'glossary':
      return glossaryOf(text)
    case 'words': {
      const source = sourceOf('words/xx.yaml', text)
      const {report, diagnostics} = collectReports()
      readWords(source, report)
      return {diagnostics: diagnostics(), sources: keyed(source)}
    }
    case 'theme': {
      const source = sourceOf('templates/theme.yaml', text)
      const {report, diagnostics} = collectReports()
      readTheme([ourTheme(), source], report)
      return {diagnostics: diagnostics(), sources: keyed(source)}
    }
    case 'template':
      return templatesFrom(text)
  }
}

async function bookOf(files: readonly ExampleFile[]): Promise<Examined> {
  const {report, diagnostics} = collectReports()
  const {library, sources} = read(files)
  const handbook = selectHandbook(library, wholeLibrary(library), report)
  await makePlates(refine(handbook, library, report), pictures, report)
  return {diagnostics: diagnostics(), sources}
}

function editionOf(text: string): Examined {
  const {report, diagnostics} = collectReports()
  const source = sourceOf('editions/mine.yaml', text)
  const edition = readEdition(source, report)
  if (edition !== null) selectHandbook(read(shelf).library, edition, report)
  return {diagnostics: diagnostics(), sources: keyed(source)}
}

/** A glossary beside a guide that uses one word of it and links to another. */
function glossaryOf(text: string): Examined {
  const {report, diagnostics} = collectReports()
  const source = sourceOf('glossary.yaml', text)
  const {terms} = readGlossary(source, report)
  const {library, sources} = read(exampleFiles(guideWithTerms))
  const shelf = {needs: [], glossary: terms}
  const handbook = selectHandbook(library, wholeLibrary(library), report, shelf)
  refine(handbook, library, report)
  return {diagnostics: diagnostics(), sources: new Map([...sources, ...keyed(source)])}
}

const guideWithTerms =
  '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\n' +
  'Ask a friend for a bridge. A [bridge](glossary#bridge) joins the network.\n'

async function templatesFrom(text: string): Promise<Examined> {
  const {report, diagnostics} = collectReports()
  const named = text.startsWith('=== ') ? text : `=== paragraph.hbs\n${text}`
  const own = exampleFiles(named).map(file => ({
    name: file.path.replace(/\.hbs$/, ''),
    source: sourceOf(`templates/${file.path}`, file.text),
    builtIn: false,
  }))
  const ours = await loadTemplates([builtIn], report)
  const files = [...ours.sources.values()].map(source => ({
    name: source.path.replace(/^fieldbook\/templates\/(.*)\.hbs$/, '$1'),
    source,
    builtIn: true,
  }))
  const templates = templatesOf([...files, ...own], [], report)
  const {library} = read(shelf)
  const handbook = refine(selectHandbook(library, wholeLibrary(library), report), library, report)
  layOut(handbook, await loadWords('en', [builtIn], report), templates, report)
  return {diagnostics: diagnostics(), sources: templates.sources}
}

/** A small library for editions to choose from and for templates to be tried on. */
const shelf: readonly ExampleFile[] = ['safebox', 'lockbox'].flatMap(tool => [
  {
    path: `${tool}/01-${tool}-intro.txt`,
    text: `Tool: ${tool}\nTitle: Introduction\nLanguage: EN\n\nIt keeps things safe.\n`,
  },
  {
    path: `${tool}/02-${tool}-installation.txt`,
    text: `Tool: ${tool}\nTitle: Installation\nLanguage: EN\n\n# Install\n\n## Step 1\n\nRun it.\n`,
  },
])

function read(files: readonly ExampleFile[]): {library: Library; sources: Sources} {
  const encoder = new TextEncoder()
  const bytes = files.map(({path, text}) => ({path, bytes: encoder.encode(text)}))
  return readLibrary(bytes, () => {})
}

function keyed(source: Source): Sources {
  return new Map([[source.path, source]])
}

function ourTheme(): Source {
  return sourceOf('theme.yaml', readFileSync(resolve(builtIn, 'theme.yaml'), 'utf8'))
}
