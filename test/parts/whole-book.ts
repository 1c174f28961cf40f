import {resolve} from 'node:path'
import {loadNeeds} from '../../src/edition/load-needs.ts'
import {readEdition} from '../../src/edition/read-edition.ts'
import {readGlossary} from '../../src/edition/read-glossary.ts'
import {selectHandbook} from '../../src/edition/select-handbook.ts'
import {loadWords} from '../../src/language/load-words.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {refine} from '../../src/refine/refine.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {sourceOf} from '../../src/source/source.ts'
import {layOut} from '../../src/template/lay-out.ts'
import {loadTemplates} from '../../src/template/load-templates.ts'
import {loadTheme} from '../../src/theme/load-theme.ts'
import type {XhtmlDocument} from '../../src/xhtml/tree.ts'
import {bytesOf} from '../epub/render.ts'
import {readFiles} from '../read/reading.ts'

const templatesFolder = resolve(import.meta.dirname, '../../templates')
const quiet = () => {}

/** A guide as its author writes it: a header with these lines, and a body. */
export interface GuideText {
  readonly slug: string
  readonly header: readonly string[]
  readonly body: string
}

export interface WholeBook {
  readonly handbook: Handbook
  readonly documents: readonly XhtmlDocument[]
  readonly reports: readonly Diagnostic[]
  pdf(): ReturnType<typeof renderPdf>
  epub(): Promise<Uint8Array>
}

/** The whole way from texts to books, without pictures: guides, an edition, a glossary. */
export async function wholeBook(
  guides: readonly GuideText[],
  edition: string,
  glossary = '',
): Promise<WholeBook> {
  const {library} = readFiles(
    Object.fromEntries(
      guides.map(({slug, header, body}) => [
        `${slug}/01-${slug}-basic.txt`,
        `${header.join('\n')}\n\n${body}\n`,
      ]),
    ),
  )
  const reports: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void reports.push(diagnostic)
  const read = readEdition(sourceOf('editions/handbook.yaml', edition), report)
  if (read === null) throw new Error('no edition')
  const {terms} =
    glossary === '' ? {terms: []} : readGlossary(sourceOf('glossary.yaml', glossary), report)
  const needs = await loadNeeds([templatesFolder], report)
  const chosen = selectHandbook(library, read, report, {needs, glossary: terms})
  const handbook = refine(chosen, library, report)
  const words = await loadWords(handbook.language, [templatesFolder], quiet)
  const templates = await loadTemplates([templatesFolder], report)
  const theme = await loadTheme([templatesFolder], report)
  const documents = layOut(handbook, words, templates, report)
  const book = {documents, handbook, plates: new Map(), words, theme, report}
  return {
    handbook,
    documents,
    reports,
    pdf: () => renderPdf(book),
    epub: () => bytesOf({...book, render: templates.render}),
  }
}

/** A guide for a need, of as many steps as are asked for, each with a line of its own. */
export function guideFor(
  need: string,
  slug: string,
  {steps = 2, header = [], extra = ''}: GuideOptions = {},
): GuideText {
  const name = slug.replace(/^\w/, letter => letter.toUpperCase())
  const acts = Array.from(
    {length: steps},
    (_, at) => `### Step ${at + 1}: Set the ${slug} dial ${at + 1}

1. Turn the dial to ${at + 1}.
2. Wait for the lamp.
`,
  )
  return {
    slug,
    header: [
      ...['Object_type: Tool', `Tool: ${name}`, `Need: ${need}`, 'Platform: Linux'],
      ...['Title: Basic Howto', 'Language: EN', ...header],
    ],
    body: `## Set up the ${slug}\n\n${acts.join('\n')}\n${extra}`,
  }
}

export interface GuideOptions {
  readonly steps?: number
  readonly header?: readonly string[]
  readonly extra?: string
}
